"""The team: who needs something, who is ready, and what is done for many at once."""
