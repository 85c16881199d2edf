"""Dialogs of a conversation: plan, sign, add, how often, keep as evidence."""
