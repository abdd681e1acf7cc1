"""Transcript to and from the files that other programs read. Pure: text or bytes in and out."""
