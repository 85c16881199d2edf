"""Bringing in the spreadsheets that homes keep of their people and their training."""
