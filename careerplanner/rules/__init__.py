"""Pure functions that judge: band fit, registration fit, induction, routes and the explanation of each.

Not here: text for the reader, storage, any fact of a framework.
"""
