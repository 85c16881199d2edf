"""Pages fill from the top; what belongs together stays together; nothing is lost or laid twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from careerplanner.reports.flow import Flow, Slab
from careerplanner.reports.style import PageShape

if TYPE_CHECKING:
    from careerplanner.reports.page import Page

SHAPE = PageShape(width=100, height=120, left=0, right=0, top=10, bottom=10)


class Log:
    """Notes what was laid where."""

    def __init__(self) -> None:
        self.laid: list[tuple[str, int, float]] = []

    def slab(self, name: str, height: float, **how: object) -> Slab:
        def paint(page: Page, top: float) -> None:
            self.laid.append((name, page.index, top))

        return Slab(height, paint, **how)  # type: ignore[arg-type]

    def pages(self) -> list[tuple[str, int]]:
        return [(name, page) for name, page, _ in self.laid]


def test_heading_moves_with_what_follows() -> None:
    log = Log()
    slabs = [log.slab("text", 70), log.slab("heading", 20, keep=True), log.slab("line", 20)]
    Flow(SHAPE).place(slabs)
    assert log.pages() == [("text", 0), ("heading", 1), ("line", 1)]


def test_gap_is_dropped_at_the_top_of_a_page() -> None:
    log = Log()
    Flow(SHAPE).place([log.slab("a", 60, gap=30), log.slab("b", 60, gap=30)])
    assert log.laid == [("a", 0, 110), ("b", 1, 110)]


def test_table_head_is_repeated_only_where_a_page_begins() -> None:
    log = Log()
    head = log.slab("again", 10)
    rows = [log.slab(f"row {n}", 30, header=head) for n in range(4)]
    Flow(SHAPE).place([log.slab("head", 10, keep=True), *rows])
    assert log.pages() == [
        ("head", 0), ("row 0", 0), ("row 1", 0), ("row 2", 0), ("again", 1), ("row 3", 1),
    ]  # fmt: skip


def test_what_is_higher_than_a_page_together_is_broken() -> None:
    log = Log()
    Flow(SHAPE).place([log.slab(str(n), 40, keep=True) for n in range(4)])
    assert log.pages() == [("0", 0), ("1", 0), ("2", 1), ("3", 1)]


def test_fresh_slab_begins_a_page() -> None:
    log = Log()
    Flow(SHAPE).place([log.slab("a", 10), log.slab("b", 10, fresh=True)])
    assert log.pages() == [("a", 0), ("b", 1)]


def test_nothing_is_one_page() -> None:
    assert len(Flow(SHAPE).place([])) == 1


@given(st.lists(st.tuples(st.floats(1, 100), st.floats(0, 30), st.booleans()), max_size=30))
def test_all_is_laid_once_in_order_and_within_the_margins(
    sizes: list[tuple[float, float, bool]],
) -> None:
    log = Log()
    slabs = [
        log.slab(str(number), height, gap=gap, keep=keep)
        for number, (height, gap, keep) in enumerate(sizes)
    ]
    pages = Flow(SHAPE).place(slabs)
    assert [name for name, _, _ in log.laid] == [str(number) for number in range(len(sizes))]
    places = [(page, -top) for _, page, top in log.laid]
    assert places == sorted(places)
    for (_, page, top), slab in zip(log.laid, slabs, strict=True):
        assert top <= 110
        assert top - slab.height >= 10 - 0.02
        assert page < len(pages)
