"""People by what is asked of them: what a band asks for, and training that is done again."""
