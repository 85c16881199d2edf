"""Text for the reader: catalogue, plurals, dates and numbers, message templates, in Welsh and English.

Not here: Qt, and any decision about what is said; callers bring a code or a source text and its fields.
"""
