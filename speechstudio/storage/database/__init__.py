"""Files that are SQLite databases: one kind for each sort of thing that people keep.

Whoever writes holds the file, every change is whole on the disk or not there, and what hinders
is said in words that a person understands.
"""
