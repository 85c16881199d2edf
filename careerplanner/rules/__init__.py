"""Pure functions that judge: band fit, registration fit, induction, routes, and why.

Not here: text for the reader, storage, any fact of a framework.
"""
