"""Dialogs of the induction: areas, signatures, what an earlier employer signed."""
