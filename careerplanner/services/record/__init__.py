"""Changing a worker's record, and helping to type what goes into it."""
