"""What would be different between two ends."""
