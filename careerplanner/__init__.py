"""Career planning for care workers in Wales: a record, held against bands and the register.

Only the version lives here; importing the package does no work.
"""

from __future__ import annotations

__version__ = "0.1.0"
