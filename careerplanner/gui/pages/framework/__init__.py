"""The framework's facts."""
