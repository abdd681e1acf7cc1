"""The classes that a piece of written text can be of, and where a reading comes from.

The taxonomy is Taylor's semiotic classes (Text-to-Speech Synthesis, 2009) as used by Kestrel
(Ebden and Sproat, 2015), with the identifiers kept apart from the quantities.
"""

from enum import StrEnum


class SemioticClass(StrEnum):
    """What a span of written text is, which decides how it is read."""

    PLAIN = "plain"
    """Words that are read as they are, for instance written in capitals to shout."""
    PUNCT = "punct"
    """Signs that are not read."""
    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    DIGIT = "digit"
    """Digits read one by one: PINs, cards, accounts, rooms."""
    TELEPHONE = "telephone"
    DATE = "date"
    """Dates, years, decades, quarters."""
    TIME = "time"
    """Times of day, with zone."""
    DURATION = "duration"
    MONEY = "money"
    MEASURE = "measure"
    """Quantities with units, percentages and temperatures."""
    DECIMAL = "decimal"
    FRACTION = "fraction"
    RANGE = "range"
    SCORE = "score"
    """Scores and ratios."""
    VERSION = "version"
    CODE = "code"
    """Letters and digits together: orders, flights, serials, models, postcodes."""
    LETTERS = "letters"
    """Initialisms, read letter by letter."""
    VERBATIM = "verbatim"
    """Every character by its name."""
    ELECTRONIC = "electronic"
    """URLs, mail addresses, handles, paths, hashtags, network addresses."""
    ADDRESS = "address"
    """Streets, boxes, coordinates."""
    ROMAN = "roman"
    ABBREVIATION = "abbreviation"
    MATH = "math"


class Origin(StrEnum):
    """Who decided how a span is read; a later one gives way to an earlier one."""

    MARKUP = "markup"
    OVERRIDE = "override"
    LEXICON = "lexicon"
    AUTOMATIC = "automatic"
