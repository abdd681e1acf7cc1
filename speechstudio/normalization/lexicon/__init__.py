"""A user's own readings, which go before every rule."""

from speechstudio.normalization.lexicon.entries import Entry, Lexicon

__all__ = ["Entry", "Lexicon"]
