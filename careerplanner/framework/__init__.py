"""Framework packs: loading, look-up, checks of a whole pack and comparison of two versions.

A pack is read from text by ``loader`` (``files`` gathers, ``reading`` parses, ``schema*`` shapes,
``building`` makes domain objects, ``checks`` judges the whole), kept ready by ``compiled`` and
asked by ``lookup`` and ``search``. Only the loader's modules import pydantic and yaml, and nothing
on the way to a ready pack imports the loader.

Not here: any fact; facts live in the packs under resources/frameworks.
"""
