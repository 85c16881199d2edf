"""Evidence: the grid, what one piece serves, what can be done with it."""
