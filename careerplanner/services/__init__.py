"""Use cases: the only way in for the window and the command line.

``workspace`` holds what both front ends work with, ``books`` opens and moves books, ``records``
changes them, ``assessing`` asks the rules, ``wording`` and ``answers`` put answers into words and
plain data, ``planning`` makes papers, ``browsing`` searches the framework, ``frameworks`` opens
and checks packs, ``samples`` invents people. Services return results and ``Changes``; they know
nothing of Qt and hold no rule and no fact of a framework.
"""
