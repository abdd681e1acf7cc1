"""Offsets as Qt counts them: letters outside the basic plane are two units to it, one to Python."""


def to_units(text: str, offset: int) -> int:
    """Units of UTF-16 before an offset of a text."""
    head = text[:offset]
    if head.isascii():
        return len(head)
    return len(head) + sum(sign > "\uffff" for sign in head)


def from_units(text: str, units: int) -> int:
    """Offset of a text behind so many units of UTF-16; never inside a letter."""
    if text.isascii():
        return min(units, len(text))
    for offset, sign in enumerate(text):
        units -= 2 if sign > "\uffff" else 1
        if units < 0:
            return offset
    return len(text)
