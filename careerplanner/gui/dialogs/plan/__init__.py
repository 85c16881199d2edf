"""Dialogs of the plan: a kept one, a chosen way, its days in a calendar."""
