"""Ways to an end: asked, chosen, supposed, and worded."""
