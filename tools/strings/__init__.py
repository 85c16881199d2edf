"""Looks after translations/careerplanner_cy.ts: `python -m tools.strings update|add|check|missing`.

What lives here: reading and writing the file, finding the texts in the code, and holding the one
against the other. How the program itself reads the file is in `careerplanner.i18n`.

Why not lupdate, which comes with Qt: of our calls it finds `x.translate("Context", "text")` alone,
and not `count(...)`, `mark(...)`, `mark_count(...)` or a text written over two lines; it neither
refuses a text that is put together at run time nor a placeholder nobody fills; and it knows five
Welsh plural forms where the language needs six. The file stays a plain Qt Linguist file all the
same: Linguist opens it and lrelease compiles it (a test does so where Qt's tools are there).
"""
