"""Paper: tagged PDF documents made with reportlab, one document a file, from prepared data.

Not here: reading of books, rules, Qt.
"""
