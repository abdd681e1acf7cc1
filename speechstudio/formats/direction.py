"""Which way a language is written."""

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def is_right_to_left(language: str | None) -> bool:
    """Tell whether lines of a language, given as a BCP-47 tag, begin at the right."""
    return (language or "").lower().split("-")[0] in _RIGHT_TO_LEFT
