"""Home, and the first questions to somebody new."""
