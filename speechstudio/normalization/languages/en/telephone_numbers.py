"""Whether digits are a telephone number by a country's plan of numbers."""

from functools import lru_cache


@lru_cache(maxsize=512)
def is_dialable(text: str, region: str) -> bool:
    """Whether a number can be dialled, inside a region or, with its country's code, from abroad.

    The plans are loaded when they are first asked: they take time and memory that most texts
    never need.
    """
    import phonenumbers  # noqa: PLC0415  (heavy, and most texts hold no doubtful number)

    written = "".join(character for character in text if character.isdigit())
    for candidate, country in ((text, region), (f"+{written}", None)):
        try:
            number = phonenumbers.parse(candidate, country)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return True
    return False
