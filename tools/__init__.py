"""Programs for people who work on this repository; the installed program has none of them."""
