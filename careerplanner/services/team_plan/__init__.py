"""What a team could learn and who could follow whom: asked of the open book, worded, on paper."""
