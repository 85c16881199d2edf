"""Text for the reader in Welsh and English: catalogue, plurals, dates and numbers, templates.

Not here: Qt, and what is said: callers bring a code or a source text and its fields.
"""
