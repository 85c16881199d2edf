"""Conversations: prepared, held, agreed, signed."""
