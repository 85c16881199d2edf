import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/**
 * Holds each named file against PDF/UA-1 and prints tab-separated lines for verapdf.py to read.
 *
 * <p>A line is {@code FILE, "checked", number of checks} once a file, before it any number of
 * {@code FILE, "broken", clause, place, message}. A file that cannot be read is "unreadable".
 */
public final class UaReport {
    private static final int FAILURES_SHOWN = 50;
    private static final String RULES = "/org/verapdf/pdfa/validation/PDFUA-1.xml";

    private UaReport() {}

    public static void main(String[] names) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile rules;
        try (InputStream source = UaReport.class.getResourceAsStream(RULES)) {
            rules = Profiles.profileFromXml(source);
        }
        for (String name : names) {
            report(name, rules).forEach(System.out::println);
        }
    }

    private static List<String> report(String name, ValidationProfile rules) {
        List<String> lines = new ArrayList<>();
        PDFAValidator judge =
            ValidatorFactory.createValidator(rules, FAILURES_SHOWN, false, true, false);
        try (InputStream file = Files.newInputStream(Path.of(name));
             PDFAParser parser =
                 Foundries.defaultInstance().createParser(file, PDFAFlavour.PDFUA_1)) {
            ValidationResult verdict = judge.validate(parser);
            for (TestAssertion check : verdict.getTestAssertions()) {
                if (check.getStatus() == TestAssertion.Status.FAILED) {
                    String clause =
                        check.getRuleId().getClause() + "-" + check.getRuleId().getTestNumber();
                    lines.add(line(name, "broken", clause,
                        check.getLocation().getContext(), check.getMessage()));
                }
            }
            if (lines.isEmpty() && !verdict.isCompliant()) {
                lines.add(line(name, "broken", "?", "", "refused without a reason"));
            }
            lines.add(line(name, "checked", Integer.toString(verdict.getTotalAssertions())));
        } catch (Exception fault) {
            lines.add(line(name, "unreadable", String.valueOf(fault)));
        }
        return lines;
    }

    private static String line(String... parts) {
        List<String> clean = new ArrayList<>();
        for (String part : parts) {
            clean.add(part == null ? "" : part.replaceAll("\\s+", " "));
        }
        return String.join("\t", clean);
    }
}
