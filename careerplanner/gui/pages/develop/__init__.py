"""Learning for the team: what serves whom, the programme of each band, everybody's plan."""
