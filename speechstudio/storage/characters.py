"""Characters that files can hold."""

import re

_HALF_PAIR = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """Give a text as UTF-8 can hold it: halves of characters become U+FFFD."""
    return _HALF_PAIR.sub("\ufffd", text)
