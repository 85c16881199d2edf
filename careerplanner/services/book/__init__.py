"""The open book: opening, keeping copies, where files lie and how they are written."""
