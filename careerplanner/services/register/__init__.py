"""A worker's entry on the register, and its paper."""
