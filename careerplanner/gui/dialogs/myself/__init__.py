"""Ending a round of answers."""
