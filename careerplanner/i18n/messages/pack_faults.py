"""What is wrong at one place of a framework pack, by code; for those who edit one."""

# ruff: noqa: E501 - one message, one line

from __future__ import annotations

from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable

PACK_FAULTS = MessageTable(
    "pack_faults",
    {
        # The folder and its files
        "pack.no_folder": mark("Fault", "There is no such folder, or it cannot be read."),
        "pack.too_many_files": mark("Fault", "The folder has too many files. The most is {most}."),
        "pack.unknown_file": mark("Fault", "A framework has no file of this name."),
        "pack.file_outside": mark(
            "Fault", "This file leads out of the folder. Put the file itself there."
        ),
        "pack.file_unreadable": mark("Fault", "This file cannot be read."),
        "pack.file_too_large": mark(
            "Fault", "This file is too large. Megabytes at most: {megabytes}."
        ),
        "pack.file_too_long": mark(
            "Fault", "This file has too many parts. The most is {most}. Divide it."
        ),
        "pack.file_missing": mark("Fault", "This file is missing."),
        "pack.not_utf8": mark("Fault", "This line is not plain text in UTF-8."),
        # YAML
        "pack.yaml_colon": mark(
            "Fault", "A text with a colon in it needs quotation marks around it."
        ),
        "pack.yaml_character": mark(
            "Fault",
            "A value cannot begin with this character. Use spaces, not tabs, and put text in quotation marks.",
        ),
        "pack.yaml_open_quote": mark("Fault", "A quotation mark is opened and never closed."),
        "pack.yaml_form": mark(
            "Fault",
            "This cannot be read as YAML. Check the indents and the quotation marks here and on the line before.",
        ),
        "pack.yaml_several_documents": mark(
            "Fault", "A file holds one document only. Take out the line ---."
        ),
        "pack.yaml_anchor": mark(
            "Fault",
            "Anchors and aliases (& and *) are not used here. Put quotation marks around the text if it is text.",
        ),
        "pack.yaml_tag": mark("Fault", "Tags are not used here: {name}."),
        "pack.yaml_too_deep": mark(
            "Fault", "There are too many parts inside each other. The most is {most}."
        ),
        "pack.yaml_key": mark("Fault", "This cannot be a key. A key is a plain word."),
        "pack.yaml_duplicate_key": mark("Fault", "This key stands twice: {key}."),
        "pack.control_character": mark(
            "Fault", "There is a hidden control character here. Type the text again."
        ),
        # Shape
        "pack.missing_key": mark("Fault", "This key is missing: {key}."),
        "pack.unknown_key": mark("Fault", "This key is not known here: {key}."),
        "pack.text_expected": mark(
            "Fault",
            "Text belongs here. Found: {value}. A number or a date as text needs quotation marks.",
        ),
        "pack.number_expected": mark("Fault", "A whole number belongs here. Found: {value}."),
        "pack.true_or_false_expected": mark("Fault", "true or false belongs here."),
        "pack.list_expected": mark("Fault", "A list belongs here."),
        "pack.mapping_expected": mark("Fault", "Keys and values belong here."),
        "pack.not_one_of": mark(
            "Fault", "This word is not known here: {value}. Use one of: {allowed}."
        ),
        "pack.bad_form": mark(
            "Fault", "This does not have the right form: {value}. Use letters, figures and hyphens."
        ),
        "pack.text_too_long": mark("Fault", "This text is too long. Characters at most: {most}."),
        "pack.list_length": mark("Fault", "This list has too few or too many entries."),
        "pack.number_out_of_range": mark("Fault", "This number cannot be meant: {value}."),
        "pack.bad_value": mark("Fault", "This value cannot be used here."),
        "pack.bad_date": mark(
            "Fault",
            "This is not a date: {value}. Write a day as 2019-03-14; where a part of a date will do, 2019-03 or 2019.",
        ),
        "pack.months_order": mark("Fault", "The smallest number of months comes first."),
        "pack.least_above_most": mark(
            "Fault", "The smallest comes first. Smallest: {least}. Largest: {most}."
        ),
        "pack.goal_asks_nothing": mark(
            "Fault", "Name at least one role, or a requirement: what is it to reach this goal?"
        ),
        "pack.choice": mark(
            "Fault",
            "Name an award or a family, not both and not neither. A level goes with a family.",
        ),
        "pack.post_is_empty": mark("Fault", "Name at least one role, setting or client group."),
        "pack.node_kind": mark(
            "Fault", "A requirement asks for exactly one kind of thing. Found: {given}."
        ),
        "pack.at_least_too_many": mark("Fault", "This asks for more than the list has."),
        "pack.requirement_too_large": mark(
            "Fault",
            "This requirement is too large. Parts at most: {nodes}. Parts inside each other at most: {deep}.",
        ),
        # Names
        "pack.id_twice": mark("Fault", "This id is used twice: {id}."),
        "pack.unknown_reference": mark(
            "Fault", "Nothing has this id: {id}. Kind looked for: {kind}."
        ),
        "pack.use_loop": mark("Fault", "This requirement uses itself: {path}."),
        "pack.empty_family": mark(
            "Fault",
            "No award is in this family at this level or above. Family: {family}. Level: {level}.",
        ),
        # Words
        "pack.blank_text": mark("Fault", "This text is blank. Language: {language}."),
        "pack.same_text": mark(
            "Fault",
            "The text is the same in both languages: {text}. Translate it, or list it in pack.yaml under same_in_both.",
        ),
        "pack.blank_name": mark("Fault", "This list has a blank name: {key}."),
        # What facts stand on
        "pack.statements_without_source": mark(
            "Fault",
            "Statements have no source. How many: {count}. Name one in pack.yaml under statements_source.",
        ),
        "pack.reading_not_explained": mark(
            "Fault",
            "This is our own reading (interpreted), so it needs a note that says how it was read and why.",
        ),
        "pack.recall_is_unchecked": mark(
            "Fault", "What comes from this source is always unchecked: {source}."
        ),
        "pack.unseen_source_stated": mark(
            "Fault",
            "Nobody has read this source, so nothing can be stated by it: {source}. Use interpreted or unchecked.",
        ),
        "pack.year_out_of_range": mark("Fault", "This year cannot be meant: {year}."),
        "pack.dates_reversed": mark(
            "Fault", "This goes out of force before it comes into force. From: {first}. To: {last}."
        ),
        "pack.seen_before_published": mark(
            "Fault",
            "The source was read before it was published. Published: {published}. Read: {seen}.",
        ),
        # Awards
        "pack.unused_award": mark("Fault", "Nothing refers to this award: {id}."),
        "pack.counts_as_itself": mark("Fault", "This award counts as itself: {id}."),
        "pack.prerequisite_loop": mark("Fault", "These awards ask for each other first: {path}."),
        # Goals, courses and funding
        "pack.goal_name_taken": mark(
            "Fault",
            "Bands, roles and goals have names of their own, for people type them. Used twice: {id}.",
        ),
        "pack.follows_loop": mark("Fault", "These goals follow each other in a circle: {path}."),
        "pack.course_of_legacy_award": mark(
            "Fault", "This award is no longer offered, so there can be no course for it: {award}."
        ),
        "pack.course_loop": mark(
            "Fault", "Whoever takes this course must already hold what it ends in: {award}."
        ),
        "pack.funding_for_nothing": mark(
            "Fault", "This pays for no award and no course, and no course comes with it: {id}."
        ),
        "pack.excludes_itself": mark("Fault", "This funding excludes itself: {id}."),
        "pack.figures_order": mark(
            "Fault", "The newest year comes first. Found: {year}, after {before}."
        ),
        # Training
        "pack.training_interval": mark(
            "Fault",
            "Say either when this training is refreshed (refreshed) or why that is not given (no_interval), not both.",
        ),
        "pack.training_everybody": mark(
            "Fault", "What is for everybody needs no list of roles. Leave out one of the two."
        ),
        "pack.training_timing": mark(
            "Fault", "This is the source of first and hours, and neither of them is there."
        ),
        "pack.training_loop": mark("Fault", "This training builds on itself: {path}."),
        "pack.training_before_missing": mark(
            "Fault", "What comes first builds on more, so name that here too. Missing: {name}."
        ),
        "pack.interval_unchecked": mark(
            "Fault",
            "Nobody has checked this interval, so it may only be a suggestion: write suggested: true. Training: {id}.",
        ),
        "pack.training_role_twice": mark("Fault", "This role is named twice: {role}."),
        # Conversations and programmes
        "pack.conversation_interval": mark(
            "Fault",
            "Say either how often this conversation is held (interval) or why that is not given (no_interval), not both.",
        ),
        "pack.conversation_interval_unchecked": mark(
            "Fault",
            "Nobody has checked this interval, so it may only be a suggestion: write suggested: true. Kind: {kind}.",
        ),
        "pack.conversation_topic_unused": mark(
            "Fault", "No kind of conversation has this topic, so nobody would see it: {id}."
        ),
        "pack.programme_empty": mark(
            "Fault", "This part names no award, training, section, course or statement."
        ),
        "pack.money_without_currency": mark(
            "Fault",
            "Amounts of money need the sign of their currency in pack.yaml, under currency.",
        ),
        "pack.earnings_bands_gap": mark(
            "Fault",
            "Each band of earnings begins where the one before it ends. Expected: {expected}. Found: {found}.",
        ),
        "pack.earnings_band_empty": mark(
            "Fault", "This band of earnings ends before it begins: {id}."
        ),
        "pack.earnings_bands_end": mark(
            "Fault", "The last band of earnings, and only the last, ends nowhere: below is null."
        ),
        "pack.earnings_not_asked": mark(
            "Fault",
            "Nobody can say what they earn: pack.yaml has no earnings_bands, so this is never known.",
        ),
        # Statements
        "pack.statement_id": mark(
            "Fault",
            "The id of a statement is band, kind and number, such as B.skill.4. Found: {id}.",
        ),
        "pack.statement_number": mark(
            "Fault", "The numbers of statements have no gaps. Expected: {expected}. Found: {id}."
        ),
        "pack.continues_and_raises": mark(
            "Fault", "A statement continues one below or raises one below, not both: {id}."
        ),
        "pack.link_not_below": mark(
            "Fault",
            "A statement can only continue or raise one of its own kind in the band just below. Found: {id}.",
        ),
        "pack.band_without_statements": mark(
            "Fault", "This band has no statements of one kind. Band: {band}. Kind: {kind}."
        ),
        # The register
        "pack.deadline_kind": mark(
            "Fault",
            "A deadline says exactly one of: months, by, passed_by. Months that are not known are null.",
        ),
        "pack.deadline_anchor": mark(
            "Fault",
            "An anchor goes with months, and months with an anchor.",
        ),
        "pack.deadline_since": mark(
            "Fault",
            "counted_since goes with a number of months.",
        ),
        "pack.category": mark(
            "Fault",
            "A rule names its part of the Register as category, or several as categories.",
        ),
        "pack.rule_has_dates": mark(
            "Fault",
            "Dates of force belong to a rule's versions, not to the rule.",
        ),
        "pack.version_incomplete": mark(
            "Fault",
            "Neither the rule nor this version of it says this: {key}. Version: {version}.",
        ),
        "pack.rule_term_unused": mark(
            "Fault",
            "Every version says this itself, so it has no effect above them: {key}. Rule: {rule}.",
        ),
        "pack.deadline_before_start": mark(
            "Fault",
            "Somebody could start after this day and still come under this version: {day}. Version: {id}.",
        ),
        "pack.register_as_chain": mark(
            "Fault",
            "This job's name does not say where it is done either: {role}. Role: {id}.",
        ),
        "pack.versions_overlap": mark(
            "Fault",
            "Two versions of this rule are in force on the same day. Rule: {rule}. Versions: {one}, {other}.",
        ),
        "pack.versions_out_of_order": mark(
            "Fault",
            "The oldest version of a rule comes first. Rule: {rule}. Versions: {one}, {other}.",
        ),
        "pack.renewal_opens_late": mark(
            "Fault", "Renewal opens after it should be finished: {id}."
        ),
    },
)
"""Code to one sentence or two."""
