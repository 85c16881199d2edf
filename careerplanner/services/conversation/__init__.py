"""Conversations with the manager: preparing, holding, signing, printing and keeping them."""
