"""Spanish, of Spain and of the Americas."""

from speechstudio.normalization.european import grammar
from speechstudio.normalization.european.phrasebook import by_region
from speechstudio.normalization.languages.es.phrasebook import REGIONS, SpanishPhrasebook

GRAMMAR = grammar(by_region(SpanishPhrasebook, REGIONS))
