"""The only SQL: opening, migrating and backing up a book, and one repository a subject.

Not here: rules, and knowledge of who asks; one module alone imports the database driver.
"""
