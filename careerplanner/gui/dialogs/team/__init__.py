"""Dialogs for many people at once."""
