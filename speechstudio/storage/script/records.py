"""Small things that stand in the file as JSON, each under its name."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from speechstudio.domain.script import Delivery, Script, ScriptParagraph
from speechstudio.storage.script.details import ScriptDetails
from speechstudio.storage.script.row import ScriptFileRow


def records_of(script: Script, details: ScriptDetails) -> dict[str, Any]:
    """Everything small that stands in no column of its own."""
    return {
        "cast": dict(script.cast),
        "delivery": asdict(script.delivery),
        "left_as_written": sorted(script.left_as_written),
        "takes": dict(script.takes),
        "author": details.author,
        "view": dict(details.view),
    }


def script_of(
    row: ScriptFileRow, records: Mapping[str, Any], paragraphs: tuple[ScriptParagraph, ...]
) -> Script:
    """Make the script; whatever error says that it is damaged."""
    if not paragraphs:
        raise ValueError("there is no paragraph")
    return Script(
        title=row.title,
        language=row.language,
        paragraphs=paragraphs,
        voice=row.voice,
        cast={str(name): str(voice) for name, voice in records["cast"].items()},
        delivery=_delivery(records["delivery"]),
        left_as_written=frozenset(map(str, records["left_as_written"])),
        takes={str(key): int(take) for key, take in records["takes"].items()},
    )


def _delivery(content: Mapping[str, Any]) -> Delivery:
    """Take what is known of; a newer version may know more."""
    names = {field.name for field in fields(Delivery)} - {"extra"}
    extra = {str(name): float(value) for name, value in content.get("extra", {}).items()}
    known = {name: value + 0 for name, value in content.items() if name in names}
    return Delivery(extra=extra, **known)


def details_of(row: ScriptFileRow, records: Mapping[str, Any]) -> ScriptDetails:
    """Make the details; whatever error says that they are damaged."""
    return ScriptDetails(
        author=str(records["author"]),
        sentences=row.sentences,
        words=row.words,
        duration_ms=row.duration_ms,
        view=dict(records["view"]),
    )
