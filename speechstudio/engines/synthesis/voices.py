"""What all voices have in common: a sentence to try them with, and how one is found by name."""

import difflib
from collections.abc import Mapping, Sequence
from typing import TypeVar

from speechstudio.domain.errors import UsageError

Found = TypeVar("Found")

MOST_NAMED = 12
"""So many voices are named to somebody who asked for one that there is not."""

_SAMPLES = {
    "ar": "مرحبًا، هكذا يبدو صوتي.",
    "bg": "Здравейте, така звучи моят глас.",
    "ca": "Hola, així sona la meva veu.",
    "cs": "Dobrý den, takto zní můj hlas.",
    "cy": "Helo, dyma sut mae fy llais yn swnio.",
    "da": "Hej, sådan lyder min stemme.",
    "de": "Hallo, so klingt meine Stimme.",
    "el": "Γεια σας, έτσι ακούγεται η φωνή μου.",
    "en": "Hello, this is what my voice sounds like.",
    "eo": "Saluton, tiel sonas mia voĉo.",
    "es": "Hola, así suena mi voz.",
    "et": "Tere, nii kõlab minu hääl.",
    "eu": "Kaixo, horrela entzuten da nire ahotsa.",
    "fa": "سلام، صدای من این‌گونه است.",
    "fi": "Hei, tältä ääneni kuulostaa.",
    "fr": "Bonjour, voici comment sonne ma voix.",
    "he": "שלום, כך נשמע הקול שלי.",
    "hi": "नमस्ते, मेरी आवाज़ ऐसी है।",
    "hr": "Bok, ovako zvuči moj glas.",
    "hu": "Jó napot, így szól a hangom.",
    "id": "Halo, beginilah suara saya.",
    "is": "Halló, svona hljómar röddin mín.",
    "it": "Ciao, la mia voce suona così.",
    "ja": "こんにちは、これが私の声です。",
    "ko": "안녕하세요, 제 목소리는 이렇습니다.",
    "lt": "Sveiki, taip skamba mano balsas.",
    "lv": "Sveiki, tā skan mana balss.",
    "nb": "Hei, slik høres stemmen min ut.",
    "nl": "Hallo, zo klinkt mijn stem.",
    "no": "Hei, slik høres stemmen min ut.",
    "pl": "Dzień dobry, tak brzmi mój głos.",
    "pt": "Olá, é assim que soa a minha voz.",
    "ro": "Bună ziua, așa sună vocea mea.",
    "ru": "Здравствуйте, так звучит мой голос.",
    "sk": "Dobrý deň, takto znie môj hlas.",
    "sl": "Pozdravljeni, tako zveni moj glas.",
    "sr": "Здраво, овако звучи мој глас.",
    "sv": "Hej, så här låter min röst.",
    "sw": "Habari, hivi ndivyo sauti yangu inavyosikika.",
    "tr": "Merhaba, sesim böyle duyuluyor.",
    "uk": "Вітаю, так звучить мій голос.",
    "vi": "Xin chào, đây là giọng nói của tôi.",
    "zh": "你好，这就是我的声音。",
}


def sample_text(language: str) -> str:
    """Return a sentence in a language to try a voice with; empty where there is none."""
    family = language.partition("-")[0].lower()
    return _SAMPLES.get({"cmn": "zh"}.get(family, family), "")


def find(voice: str, known: Mapping[str, Found], engine: str) -> Found:
    """Return the voice of that id; UsageError names those there are, or some of many."""
    if voice in known:
        return known[voice]
    names = list(known)
    if not names:
        raise UsageError(
            f"{engine} has no voice here",
            hint="Install one: “speechstudio models list” shows which there are.",
        )
    raise UsageError(
        f"{engine} has no voice “{voice}”", hint=f"Choose one of: {_some(voice, names)}."
    )


def _some(voice: str, names: Sequence[str]) -> str:
    """Name all of few, and of many those that come near."""
    if len(names) <= MOST_NAMED:
        return ", ".join(names)
    near = difflib.get_close_matches(voice, names, n=MOST_NAMED, cutoff=0.3)
    shown = list(dict.fromkeys([*near, *names]))[:MOST_NAMED]
    return f"{', '.join(shown)}, and {len(names) - len(shown)} more"
