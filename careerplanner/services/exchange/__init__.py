"""A record to a file and back; what differs from the one that is here."""
