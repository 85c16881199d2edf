"""Learning and what is to be refreshed: recorded, read from tables, worded, set on paper."""
