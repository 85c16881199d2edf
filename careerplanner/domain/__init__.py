"""The words of the subject as frozen data: no I/O, no third-party import, no rule.

``facts``, ``awards``, ``roles``, ``bands``, ``register``, ``induction`` and ``requirement`` are
what a framework pack says; ``pack`` holds them together. ``record`` is what a worker's book says.
``finding`` and ``assessment`` are what comparing the two says. ``dates`` and ``ids`` serve all.
"""
