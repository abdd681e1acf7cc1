"""Transcript <-> files. Pure: a writer gives bytes, a reader takes bytes; neither opens a file.

Each format is one module with a `SPEC` (see `spec`); `registry` lists them, plugins included.
"""
