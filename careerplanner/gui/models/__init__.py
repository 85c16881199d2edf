"""Qt item models over prepared data. Not here: queries, rules, widgets."""
