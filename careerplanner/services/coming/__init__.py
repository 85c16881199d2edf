"""Everything with a day to it: asked, worded, on paper and in a calendar file."""
