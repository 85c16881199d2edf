"""How people hold themselves against the statements of a band: rounds, words, paper."""
