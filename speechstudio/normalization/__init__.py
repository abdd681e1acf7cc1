"""Written form to spoken form, with spans that say what became of what; and back.

`normalize(text, language)` answers an `Utterance`. Pure Python and data, one folder a language.
"""

from speechstudio.normalization.lexicon.entries import Entry, Lexicon
from speechstudio.normalization.markup.reading import Markup
from speechstudio.normalization.normalizer import normalize
from speechstudio.normalization.options import Override, Switch
from speechstudio.normalization.semiotic import Origin, SemioticClass
from speechstudio.normalization.utterance import Alternative, Control, Span, Utterance

__all__ = [
    "Alternative",
    "Control",
    "Entry",
    "Lexicon",
    "Markup",
    "Origin",
    "Override",
    "SemioticClass",
    "Span",
    "Switch",
    "Utterance",
    "normalize",
]
