"""Who comes next: every job, who could follow in it, and what would be open without somebody."""
