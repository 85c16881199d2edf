"""Where every new identifier comes from.

Ids are random UUIDs made in one place, so that tests and invented samples can seed them.
Ids of pack facts (awards, roles, statements …) are readable names and are not made here.
"""

from __future__ import annotations

import random
from collections.abc import Callable

IdMaker = Callable[[], str]


def random_ids() -> str:
    """Return a new random identifier, as 36 characters."""
    import uuid  # with it comes all about the platform; the first window makes no id

    return str(uuid.uuid4())


def seeded_ids(seed: int) -> IdMaker:
    """Return a maker of identifiers that gives the same ones, in order, for the same seed."""
    import uuid

    source = random.Random(seed)  # noqa: S311 - repeatable samples, nothing secret

    def make() -> str:
        return str(uuid.UUID(int=source.getrandbits(128), version=4))

    return make
