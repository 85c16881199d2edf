"""My record."""
