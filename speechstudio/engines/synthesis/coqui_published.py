"""What Coqui TTS itself knows of the models that it offers: language, licence, and vocoder.

Its folders are called as in `tts_models--en--ljspeech--vits`; an imported one much alike.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_LIST = ".models.json"
_PLAIN = re.compile(r"[^a-z0-9]+")
_FREE = ("apache", "mpl", "mit", "bsd")
_SEVERAL = "multilingual"


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A model of the library's own list."""

    language: str = ""
    """Its language as the list calls it; empty for several."""
    licence: str = ""
    vocoder: str = ""
    """Plain name of the vocoder that goes with it; empty where it needs none."""

    @property
    def commercial_use(self) -> str:
        """What its licence says of that; empty where it is not clear."""
        return commercial_use(self.licence)


def published(name: str) -> Published:
    """Find a model by the name of its folder; an empty one where the list has none."""
    known = _known()
    plain = plain_name(name)
    return next((known[key] for key in known if plain.endswith(key)), Published())


def plain_name(name: str) -> str:
    """Write the name of a folder so that imported ones are called as downloaded ones."""
    return _PLAIN.sub("-", name.lower()).strip("-")


def commercial_use(licence: str) -> str:
    """Say what a licence lets people do; empty where it is not clear."""
    plain = plain_name(licence)
    if "-nc" in plain or plain == "cpml":
        return "no"
    if plain.startswith(_FREE):
        return "yes"
    return "yes, with attribution" if plain.startswith("cc-by") else ""


@cache
def _known() -> Mapping[str, Published]:
    """Read the list; empty where the library is not here."""
    spec = find_spec("TTS")  # which does not load it
    if spec is None or spec.origin is None:
        return {}
    try:
        listed = json.loads((Path(spec.origin).parent / _LIST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return dict(_entries(listed))


def _entries(listed: Mapping[str, Any]) -> Iterator[tuple[str, Published]]:
    for language, sets in listed.get("tts_models", {}).items():
        for data, models in sets.items():
            for model, facts in models.items():
                yield (
                    plain_name(f"tts_models--{language}--{data}--{model}"),
                    Published(
                        language="" if language == _SEVERAL else language,
                        licence=str(facts.get("license") or ""),
                        vocoder=plain_name((facts.get("default_vocoder") or "").replace("/", "--")),
                    ),
                )
