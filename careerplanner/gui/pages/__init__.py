"""Pages of the main window, one a file: build widgets, bind a model, connect, refresh on change.

Not here: an `if` about qualifications; that belongs in `careerplanner.rules`.
"""
