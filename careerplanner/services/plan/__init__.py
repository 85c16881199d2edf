"""The printed plan: its parts, its labels, the plans that were kept."""
