"""Files in and out of the program: the record file and later formats.

Not here: storage in a book, judgement of what a record says.
"""
