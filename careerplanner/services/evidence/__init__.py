"""Evidence: taken in, looked at, blanked out, listed, exported."""
