"""Italian, of Italy and Switzerland."""

from speechstudio.normalization.european import grammar
from speechstudio.normalization.european.phrasebook import by_region
from speechstudio.normalization.languages.it import elision
from speechstudio.normalization.languages.it.phrasebook import REGIONS, ItalianPhrasebook

GRAMMAR = grammar(by_region(ItalianPhrasebook, REGIONS), own=(elision.BOOK,))
