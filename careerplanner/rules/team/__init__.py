"""A whole team on one day: the same answers as person by person, worked out together.

`cohort.Cohort` holds the people and what they share; `team_lines.team_lines` tells how each
stands, `matrices` holds them against one band or against training.
"""
