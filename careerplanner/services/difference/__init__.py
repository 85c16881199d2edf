"""What differs between two bands, jobs or ends, asked and worded."""
