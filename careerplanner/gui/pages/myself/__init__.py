"""How I see myself: rounds of answers to the statements of a band."""
