"""Portuguese, of Brazil and of Portugal."""

from speechstudio.normalization.european import grammar
from speechstudio.normalization.european.phrasebook import by_region
from speechstudio.normalization.languages.pt import weekdays
from speechstudio.normalization.languages.pt.phrasebook import REGIONS, PortuguesePhrasebook

GRAMMAR = grammar(by_region(PortuguesePhrasebook, REGIONS), own=(weekdays.BOOK,))
