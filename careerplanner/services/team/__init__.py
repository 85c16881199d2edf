"""A team of people: asked about together."""
