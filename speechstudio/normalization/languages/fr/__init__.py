"""French, of France, Belgium, Switzerland and Canada."""

from speechstudio.normalization.european import grammar
from speechstudio.normalization.european.phrasebook import by_region
from speechstudio.normalization.languages.fr.phrasebook import REGIONS, FrenchPhrasebook

GRAMMAR = grammar(by_region(FrenchPhrasebook, REGIONS))
