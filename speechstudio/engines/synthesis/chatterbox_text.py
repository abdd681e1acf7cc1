"""How Chatterbox reads: letters to numbers, as its makers' code prepares them."""

import json
from collections.abc import Mapping
from functools import cache, cached_property
from typing import Any
from unicodedata import category, normalize

from speechstudio.engines.synthesis.voice_folders import VoiceFolder

TOKENIZER = "tokenizer.json"
CANGJIE = "Cangjie5_TC.json"
"""How Chinese characters are typed, by which the model learned them."""
LANGUAGES = (
    *("en", "ar", "da", "de", "el", "es", "fi", "fr", "he", "hi", "it", "ja", "ko"),
    *("ms", "nl", "no", "pl", "pt", "ru", "sv", "sw", "tr", "zh"),
)
_SPACE = "[SPACE]"
_MARKS = str.maketrans({
    "…": ", ", ":": ",", ";": ",", "—": "-", "–": "-", "“": '"', "”": '"', "‘": "'", "’": "'",
    "[": " ", "]": " ",  # within them stand the signs of the vocabulary
})  # fmt: skip
_ENDS = (".", "!", "?", "-", ",", "。", "！", "？", "、", "，")


def languages_of(folder: VoiceFolder) -> tuple[str, ...]:
    """Tell which languages a model knows, English first; none where it has no signs for them."""
    read = folder.json(TOKENIZER)
    model = read.get("model")
    signs = set(model.get("vocab") or ()) if isinstance(model, dict) else set()
    signs.update(one.get("content") for one in read.get("added_tokens") or ())
    return tuple(code for code in LANGUAGES if f"[{code}]" in signs)


class ChatterboxText:
    """From text to the numbers that a model takes."""

    def __init__(self, folder: VoiceFolder) -> None:
        """Read a model's tokenizer."""
        from tokenizers import Tokenizer

        self._folder = folder.path
        self._languages = languages_of(folder)
        self._tokenizer: Any = Tokenizer.from_file(str(folder.path / TOKENIZER))
        self._has_space = self._tokenizer.token_to_id(_SPACE) is not None

    def written(self, text: str) -> str:
        """Write text with the marks that the model knows."""
        text = " ".join(text.replace("...", ", ").translate(_MARKS).split())
        return text.replace(" ,", ",")

    def ids(self, text: str, tag: str) -> list[int]:
        """Give the numbers of a text in a language, a BCP-47 tag; the last begins the speech."""
        text = text[:1].upper() + text[1:]
        if not text.endswith(_ENDS):
            text += "."
        if self._languages:
            family = tag.lower().partition("-")[0]
            code = {"nb": "no", "nn": "no"}.get(family, family)
            code = code if code in self._languages else self._languages[0]
            text = f"[{code}]{self._letters(text, code)}"
        if self._has_space:
            text = text.replace(" ", _SPACE)
        return list(self._tokenizer.encode(text).ids)

    def _letters(self, text: str, code: str) -> str:
        """Write a text in the letters by which the model learned its language."""
        text = normalize("NFKD", text.lower())
        match code:
            case "zh":
                return "".join(map(self._typed, text))
            case "ja":
                return _in_kana(text)
            case _:
                return text

    def _typed(self, character: str) -> str:
        """Write a Chinese character as it is typed, anything else as it is."""
        keys = self._cangjie.get(character) if category(character) == "Lo" else None
        if keys is None:
            return character
        return "".join(f"[cj_{key}]" for key in (*keys, "."))

    @cached_property
    def _cangjie(self) -> Mapping[str, str]:
        """What is typed for each character; a number tells those apart that are typed alike."""
        path = self._folder / CANGJIE
        if not path.is_file():
            return {}
        typed: dict[str, str] = {}
        count: dict[str, int] = {}
        for line in json.loads(path.read_text(encoding="utf-8")):
            character, keys = line.split("\t")[:2]
            typed[character] = f"{keys}{count.get(keys, '')}"
            count[keys] = count.get(keys, 0) + 1
        return typed


def _in_kana(text: str) -> str:
    """Write Japanese as it sounds."""
    parts = []
    for part in _kakasi().convert(normalize("NFC", text)):
        if not any("\u4e00" <= sign <= "\u9fff" for sign in part["orig"]):
            parts.append(part["orig"])
        else:  # a space before a particle that is written otherwise than it sounds
            parts.append(f" {part['hira']}" if part["hira"][:1] in "はへ" else part["hira"])
    return normalize("NFKD", "".join(parts))


@cache
def _kakasi() -> Any:
    import pykakasi

    return pykakasi.kakasi()
