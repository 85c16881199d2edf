"""Asking the rules about a record, and wording their answer for all three front ends."""
