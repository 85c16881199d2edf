"""Learning: the list, quick entry, what is to be refreshed."""
