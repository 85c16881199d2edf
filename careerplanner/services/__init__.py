"""Use cases: the only interface that the command line and the window call.

Each returns its result and the changes it made. Not here: Qt, SQL, text decided for the reader.
"""
