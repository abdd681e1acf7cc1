"""Languages of SeamlessM4T: its own codes of three letters, and those of BCP-47."""

from collections.abc import Iterable

from speechstudio.domain.language_codes import short_code

_OWN = {"arb": "ar", "cmn_Hant": "zh-Hant"}
SPOKEN = (
    "ar", "bn", "ca", "cs", "cy", "da", "de", "en", "es", "et", "fa", "fi", "fr", "hi", "id", "it",
    "ja", "ko", "mt", "nl", "pl", "pt", "ro", "ru", "sk", "sv", "sw", "te", "th", "tl", "tr", "uk",
    "ur", "uz", "vi", "zh",
)  # fmt: skip
"""What it can say."""
WRITTEN = (
    *SPOKEN, "af", "am", "ary", "arz", "as", "az", "be", "bg", "bs", "ceb", "ckb", "el", "eu", "ff",
    "ga", "gl", "gu", "he", "hr", "hu", "hy", "ig", "is", "jv", "ka", "kk", "km", "kn", "ky", "lg",
    "lo", "lt", "luo", "lv", "mai", "mk", "ml", "mn", "mni", "mr", "ms", "my", "nb", "ne", "nn",
    "ny", "om", "or", "pa", "ps", "sd", "sl", "sn", "so", "sr", "ta", "tg", "yo", "yue", "zh-Hant",
    "zu",
)  # fmt: skip
"""What it can write."""


def tag_of(code: str) -> str:
    """Return the BCP-47 tag of one of its codes."""
    return _OWN.get(code, short_code(code))


def code_for(language: str, codes: Iterable[str]) -> str | None:
    """Return which of a model's codes serves a BCP-47 tag; None where none does."""
    wanted = language.replace("_", "-").casefold()
    tags = {tag_of(code).casefold(): code for code in reversed([*codes])}
    while wanted:
        if wanted in tags:
            return tags[wanted]
        if _short(wanted) in tags:
            return tags[_short(wanted)]
        wanted = wanted.rpartition("-")[0]
    return None


def _short(tag: str) -> str:
    return tag_of(tag).casefold()
