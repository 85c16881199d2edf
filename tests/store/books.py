"""Books for tests: an empty one is made once and copied, for making one takes a while."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Actor
from careerplanner.domain.ids import seeded_ids
from careerplanner.domain.record import HeldAward, Post, Worker
from careerplanner.store.book import Book

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.store.bookfile import BookKind

ANN = Actor("worker", "Ann Example")
MANAGER = Actor("manager", "Mo Sample")
WORKER = Worker("w1", "Ann Example")
OTHER = Worker("w2", "Bryn Invented")
AWARD = HeldAward("a1", award="core", typed="Core")
POST = Post("p1", title="Care worker")


class Clock:
    """A clock that goes on by a second each time it is read."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


class Shelf:
    """Makes and opens books in folders of a test run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = Clock()
        self.make_id = seeded_ids(7)
        self._templates: dict[BookKind, Path] = {}
        self._count = 0

    def new_path(self) -> Path:
        """A place for a book in a folder of its own, in which there is nothing."""
        self._count += 1
        folder = self.folder / f"b{self._count}"
        folder.mkdir()
        return folder / "test.book"

    def empty(self, kind: BookKind = "team") -> Path:
        """The path of a new empty book."""
        if kind not in self._templates:
            template = self.new_path()
            Book.create(template, kind, self.make_id, self.now).close()
            self._templates[kind] = template
        path = self.new_path()
        shutil.copyfile(self._templates[kind], path)
        return path

    def open(self, path: Path, *, read_only: bool = False) -> Book:
        """Open a book."""
        return Book.open(path, read_only=read_only, now=self.now, make_id=self.make_id)

    def book(self, kind: BookKind = "team") -> Book:
        """A new empty book, open."""
        return self.open(self.empty(kind))

    def book_of_ann(self) -> Book:
        """A book with one worker, who has a post and an award; three actions."""
        book = self.book()
        with book.action("worker.add", ANN, "w1") as act:
            act.add_worker(WORKER)
        with book.action("post.add", ANN, "w1") as act:
            act.add(POST, "w1")
        with book.action("award.add", ANN, "w1") as act:
            act.add(AWARD, "w1")
        return book
