"""Dialogs, one a file. Not here: pages, and work that a service should do."""
