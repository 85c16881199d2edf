"""How long, how much and who pays, in words: for routes and for facts alike."""
