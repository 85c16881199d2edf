"""Framework packs: loading, look-up, checks of a whole pack and comparison of two versions.

Not here: any fact; facts live in the packs under resources/frameworks. Only the loader uses
pydantic.
"""
