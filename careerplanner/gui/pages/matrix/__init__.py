"""The page of the matrices: people by what is asked of them."""
