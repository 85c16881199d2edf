"""The career map, its table twin, taking it away."""
