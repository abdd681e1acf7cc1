"""The published voices of Piper as models that may be had by name.

They lie in one repository of the hub, which is pinned to a commit. Its list of voices gives the
length and the MD5 of every file; the hub gives a SHA-256 of what it sends at that commit. A
voice is taken only when all three agree.
"""

import unicodedata

from speechstudio.models.catalogue import UNSTATED, HubFile, HubSource, Model, ModelTask
from speechstudio.resources import resource

REPOSITORY = "rhasspy/piper-voices"
REVISION = "c10ece1aade47bb51c153c893d14e5bf8e5b7117"
TABLE = "piper-voices.tsv"

_QUALITIES = {
    "x_low": "Very small: sounds like a telephone.",
    "low": "Small: dull, at 16 kHz.",
    "medium": "Clear, at 22 kHz.",
    "high": "Clear, at 22 kHz, and slower than medium voices.",
}
_COMMERCIAL_USE = {
    "CC0-1.0": "yes",
    "public domain": "yes",
    "Apache-2.0": "yes, with attribution",
    "CC-BY-4.0": "yes, with attribution",
    "CC-BY-SA-3.0-ES": "yes, with attribution, and shared alike",
    "CC-BY-SA-4.0": "yes, with attribution, and shared alike",
    "GPL-2.0": "under the terms of the GPL",
    "AGPL-3.0": "under the terms of the AGPL",
}
_LIMITS = (
    "Reads one language, without understanding it; names and foreign words may come out wrong."
)


def piper_voices() -> tuple[Model, ...]:
    """Return every voice of the table, in order of name."""
    lines = resource(TABLE).read_text(encoding="utf-8").splitlines()
    return tuple(_model(line.split("\t")) for line in lines if not line.startswith("#"))


def model_id(voice: str) -> str:
    """Return the id of the model of a voice: `en_GB-alba-medium` is `piper-en-gb-alba-medium`."""
    plain = unicodedata.normalize("NFKD", voice).encode("ascii", "ignore").decode()
    return f"piper-{plain.lower().replace('_', '-')}"


def _model(cells: list[str]) -> Model:
    voice, speakers, size, md5, config_size, config_md5, card_size, card_md5, licence = cells
    locale, name, quality = voice.split("-")
    folder = f"{locale.partition('_')[0]}/{locale}/{name}/{quality}"
    files = (
        _file(f"{voice}.onnx", folder, size, md5),
        _file(f"{voice}.onnx.json", folder, config_size, config_md5),
        _file("MODEL_CARD", folder, card_size, card_md5),
    )
    many = f" {speakers} speakers." if speakers != "1" else ""
    stated = licence != "-"
    return Model(
        id=model_id(voice),
        names=(f"piper:{voice}", voice),
        title=f"Piper {name.replace('_', ' ')}, {quality.replace('_', ' ')}",
        task=ModelTask.SYNTHESIS,
        engine="piper",
        languages=(locale.replace("_", "-"),),
        licence=f"recordings: {licence}" if stated else UNSTATED,
        commercial_use=_COMMERCIAL_USE.get(licence, UNSTATED),
        limits=f"{_QUALITIES[quality]}{many} {_LIMITS}",
        sources=(HubSource(files=files),),
    )


def _file(name: str, folder: str, size: str, md5: str) -> HubFile:
    return HubFile(
        name=name,
        size_bytes=int(size),
        md5=md5,
        repository=REPOSITORY,
        revision=REVISION,
        path=f"{folder}/{name}",
    )
