"""Writes numbers, sums of money and shares; the marks are the same in English and in Welsh.

Both languages put commas between thousands and a point before decimals, so nothing here asks for a
language. A number with a unit in words is in `durations` or in the catalogue.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def number_text(value: Decimal | int) -> str:
    """Writes a number with commas between thousands: "1,234.5"."""
    return f"{value:,}"


def pounds_text(pence: int) -> str:
    """Writes a sum in pence as pounds: "£1,234.50", and whole pounds without pence: "£20"."""
    sign, size = ("-" if pence < 0 else ""), abs(pence)
    pounds, rest = divmod(size, 100)
    return f"{sign}£{pounds:,}.{rest:02}" if rest else f"{sign}£{pounds:,}"


def percent_text(part: int, whole: int) -> str:
    """Writes a share in whole per cent, a half rounded up: "67%".

    Raises:
        ZeroDivisionError: the whole is nought.
    """
    if whole == 0:
        raise ZeroDivisionError
    return f"{(Decimal(part) * 100 / whole).quantize(Decimal(1), ROUND_HALF_UP)}%"
