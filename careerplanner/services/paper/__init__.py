"""Papers as sheets, their names as files, their pages as pictures."""
