"""The induction: recorded, signed, worded, set on paper."""
