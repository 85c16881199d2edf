"""`python -m careerplanner`: hands over to the composition root and nothing else."""

from __future__ import annotations

import sys


def main() -> int:
    """Starts the program.

    Returns:
        The exit status: 0 well, 1 the user can mend it, 2 usage, 3 environment.
    """
    from careerplanner.app import main as start

    return start()


if __name__ == "__main__":
    sys.exit(main())
