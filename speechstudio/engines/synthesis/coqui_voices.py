"""Voices of a model of Coqui TTS: its speakers and those that it was given, in its languages."""

import re
from collections.abc import Iterator

from speechstudio.domain.language_codes import short_code
from speechstudio.engines.contract import Voice
from speechstudio.engines.synthesis.coqui_folders import FAIRSEQ, XTTS, Settings
from speechstudio.engines.synthesis.coqui_published import Published, plain_name, published
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

_REGION = 2
_FAIRSEQ = re.compile(r"(?:.*-)?tts-models-(?P<code>[a-z]+)-.*fairseq-vits")


def coqui_voices(folder: VoiceFolder, settings: Settings) -> Iterator[Voice]:
    """Describe every voice of a model.

    One of several languages is each speaker in each: without a language in its id in the first,
    where it follows the text into the others.
    """
    facts = _facts(settings.kind, folder.path.name)
    language = facts.language or _told_language(settings)
    speakers = [*settings.own, *(name for name in settings.speakers if name not in settings.own)]
    if not speakers and settings.kind == XTTS:
        return  # it has no voice of its own
    if len(speakers) < 2 and not settings.own and settings.kind != XTTS:  # noqa: PLR2004 - the one there is needs no name
        speakers = [""]
    for place, known in enumerate(settings.languages or (language,)):
        for speaker in speakers:
            behind = f".{known}" if speaker else known
            yield folder.voice(
                f"{speaker}{behind}" if place else speaker,
                sample_rate=settings.sample_rate,
                name=speaker or folder.id,
                language=tag_of(known),
                licence=facts.licence,
                commercial_use=facts.commercial_use,
            )


def _facts(kind: str, name: str) -> Published:
    """Say what is known of a model by its kind, or else by the name of its folder."""
    if kind == XTTS:
        return Published(licence="CPML")
    if kind == FAIRSEQ:
        found = _FAIRSEQ.fullmatch(plain_name(name))
        language = short_code(found["code"]) if found else ""
        return Published(language=language, licence="CC-BY-NC-4.0")
    return published(name)


def tag_of(code: str) -> str:
    """Write the library's code of a language as BCP-47 does: `zh-cn` is `zh-CN`."""
    first, *rest = code.replace("_", "-").lower().split("-")
    return "-".join([first, *(part.upper() if len(part) == _REGION else part for part in rest)])


def _told_language(settings: Settings) -> str:
    """Return the language that a model says it was made for; else English, as the library does."""
    config = settings.config
    sets = config.get("datasets")
    told = [one.get("language") for one in sets or () if isinstance(one, dict)]
    languages = config.get("languages")
    told += [config.get("phoneme_language"), *(languages if isinstance(languages, list) else ())]
    return next((str(one) for one in told if one), "en")
