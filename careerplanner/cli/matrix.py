"""``matrix``: the people of a book by what is asked of them, written to a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.errors import UnknownName
from careerplanner.i18n.sorting import sort_key
from careerplanner.services.matrix.matrix_cells import TRAINING, Asked, MatrixKind
from careerplanner.services.matrix.matrix_export import matrix_book, save_matrix
from careerplanner.services.matrix.matrix_view import MatrixView

if TYPE_CHECKING:
    from careerplanner.cli.session import CommandSession


def export(session: CommandSession) -> None:
    """Answer ``matrix export``."""
    session.open_to_read()
    arguments, workspace = session.arguments, session.workspace
    view = MatrixView(workspace, _asked(session))
    view.work_all()
    language = session.language
    workers = sorted(
        workspace.opened.workers(), key=lambda one: (sort_key(language, one.name), one.id)
    )
    places = view.shown_columns(everything=arguments.every_column)
    book = matrix_book(view, session.wording, [worker.id for worker in workers], places)
    save_matrix(arguments.file, book.content(arguments.file.suffix))
    tr = session.catalogue.translate
    session.console.say(
        [
            tr("Command", "The matrix was written to: {path}", path=arguments.file),
            tr(
                "Command",
                "People: {count}. Columns: {columns}.",
                count=len(workers),
                columns=len(places),
            ),
        ]
    )


def _asked(session: CommandSession) -> Asked:
    """Which matrix was named, the band in capitals or not.

    Raises:
        UnknownName: There is no such band.
    """
    band: str | None = session.arguments.band
    if band is None:
        return TRAINING
    bands = [one.id for one in session.workspace.lookup.bands_in_order]
    known = {name.casefold(): name for name in bands}
    if band.casefold() not in known:
        raise UnknownName("band.unknown", band=band, known=", ".join(bands))
    return Asked(MatrixKind.REQUIREMENT, known[band.casefold()])
