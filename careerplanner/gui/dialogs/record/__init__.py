"""Dialogs for entries of a record, and for a record as a file."""
