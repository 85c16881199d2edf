"""Pages of the main window, one a file: build widgets, bind a model, connect signals, refresh on change."""
