"""Dialogs of learning: an entry, a table, the pack to send, training."""
