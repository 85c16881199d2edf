"""The framework pack as people read it: its packs, its facts, a search in them."""
