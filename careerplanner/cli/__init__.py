"""The command line: a second front end of the services, one file a command group.

Here: arguments, printing, exit statuses. Not here: any rule, any SQL, any Qt.
"""
