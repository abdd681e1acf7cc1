"""Words beside a match, without the articles that an apostrophe joins to them: `l'atto`."""

from speechstudio.normalization.site import Site


def bare(word: str) -> str:
    """Drop an elided article or preposition."""
    head, mark, tail = word.replace("\u2019", "'").rpartition("'")
    return tail if mark and tail else word if not mark else head


def left(site: Site, at: int = 0) -> str:
    """Give a word before the match, in small letters; `at` counts further back."""
    return bare(site.left(at))


def left_set(site: Site, count: int) -> frozenset[str]:
    """Give the words before the match, in small letters."""
    return frozenset(bare(word) for word in site.left_set(count))
