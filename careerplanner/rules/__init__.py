"""Pure functions that hold a record against a pack: nothing is read, written or remembered.

``assess.assess`` gives the whole answer. ``truth`` combines statuses, ``situation`` shows a
record as it stood on a day, ``conditions`` answers one requirement node, ``band_fit`` and
``register_fit`` give the two verdicts, ``ways`` and ``next_step`` say what to do, ``conflicts``
what pulls apart. No fact of any framework lives here, and no sentence.
"""
