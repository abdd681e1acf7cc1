"""The transcript as text to read, play and correct."""
