"""Dialogs that take evidence in, attach it, blank it out; the part of others that shows it."""
