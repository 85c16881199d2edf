"""Where I stand: every requirement of a band."""
