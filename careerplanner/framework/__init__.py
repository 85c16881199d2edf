"""Framework packs: loading, look-up, checks of a whole pack and comparison of two versions.

Facts live in the pack under resources/frameworks; not in this code. pydantic is used by the loader only.
"""
