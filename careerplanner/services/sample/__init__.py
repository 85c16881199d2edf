"""Invented people to look around with."""
