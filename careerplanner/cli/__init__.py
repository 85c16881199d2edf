"""The command line: a second front end of the services, one file a command group.

``main`` is its outermost function, ``parser`` and ``arguments`` read what was typed, ``console``
writes. Here: arguments, printing, exit statuses. Not here: any rule, any SQL, any Qt.
"""
