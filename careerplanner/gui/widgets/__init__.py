"""The window's kit of widgets; `docs/window-kit.md` shows each in three lines.

Every widget takes a `WindowContext` first and text as `Text`: a marked message, a function, or a
string as typed. What it says is asked for again by ``retranslate()``.
"""
