"""``framework``: whether a pack is sound, and all that is in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from careerplanner.errors import FaultyPack
from careerplanner.i18n.messages import fact_labels, labels
from careerplanner.i18n.messages.pack_kinds import PACK_KINDS
from careerplanner.services.framework import frameworks
from careerplanner.services.framework.fact_study import KINDS as STUDY_KINDS
from careerplanner.services.framework.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.cli.session import CommandSession


def check(session: CommandSession) -> None:
    """Answer ``framework check``.

    Raises:
        FaultyPack: With every fault, so that the exit status says so.
    """
    report = frameworks.check_framework(session.arguments.folder or session.pack)
    if report.pack is None:
        raise FaultyPack(report.folder, report.faults)
    tr = session.catalogue.translate
    lines = [
        tr(
            "Command",
            "No faults. Framework: {name}. Version: {version}.",
            name=report.pack.id,
            version=report.pack.version,
        ),
        "",
    ]
    lines += [f"{count:>6}  {_kind(session, kind)}" for kind, count in report.counts]
    lines += ["", tr("Command", "How sure the facts are:")]
    for confidence, count in report.confidence:
        word = session.catalogue.render(labels.CONFIDENCE[confidence])
        lines.append(f"{count:>6}  {word}")
    session.console.say(lines)


def show(session: CommandSession) -> None:
    """Answer ``framework show``."""
    lookup = session.workspace.lookup
    if session.arguments.json:
        data = frameworks.show_framework(lookup)
        session.console.give(f"{json.dumps(data, ensure_ascii=False, indent=2)}\n")
        return
    session.console.say(_overview(session))


def _overview(session: CommandSession) -> Iterator[str]:
    say, pack = session.wording, session.workspace.lookup.pack
    tr = session.catalogue.translate
    yield say.text(pack.about.title)
    yield tr("Command", "Version: {version}", version=pack.about.ref.version)
    yield say.text(pack.about.status)
    for band in session.workspace.lookup.bands_in_order:
        yield ""
        yield say.band(band.id)
        yield f"  {say.text(band.purpose)}"
        for statement in session.workspace.lookup.statements(band.id):
            yield f"  {statement.id}  {say.text(statement.text)}"
    facts = Facts(session.workspace, say.language)
    for kind in STUDY_KINDS:
        entries = facts.entries(kind)
        if entries:
            yield ""
            yield say.label(fact_labels.FACT_LIST, kind)
        for entry in entries:
            told = f" ({entry.subtitle})" if entry.subtitle else ""
            yield f"  {entry.ref.id}  {entry.ref.title}{told}"


def _kind(session: CommandSession, kind: str) -> str:
    if kind in PACK_KINDS:
        return session.catalogue.render(PACK_KINDS[kind])
    return kind
