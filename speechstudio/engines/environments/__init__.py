"""Isolated Python environments for engines whose libraries do not go with the program's.

One lies in a folder of its own: `python` (a virtual environment), `data` (what `prepare` put
there) and `lock.json` (what was installed). It is made beside its place and moved there in one
step; what is left of an attempt that was broken off stays apart, and says so.
"""
