"""Marks in a text that say how to read it: a subset of SSML 1.1, and a light form to type."""
