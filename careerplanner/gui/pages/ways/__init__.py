"""Ways forward: the routes to an end side by side, and what if."""
