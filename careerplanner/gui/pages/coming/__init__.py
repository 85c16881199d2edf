"""Coming up: the one list of all that has a day."""
