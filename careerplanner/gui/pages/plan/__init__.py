"""Plan and print."""
