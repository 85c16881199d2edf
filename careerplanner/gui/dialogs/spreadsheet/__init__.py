"""Bringing in a spreadsheet of people and training, step by step."""
