import json as standard_json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from speechstudio.domain.errors import FormatError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats import json
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import INTERVIEW
from tests.formats.strategies import any_transcripts

SCHEMA = Path(__file__).parents[2] / "resources" / "transcript.schema.json"
OPTIONS = WriteOptions()
Change = Callable[[Any], object]
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}


def violations(value: Any, rule: dict[str, Any], root: dict[str, Any], path: str) -> list[str]:
    """Where a value breaks a schema, for the keywords that our schema uses."""
    if "$ref" in rule:
        target = root["$defs"][rule["$ref"].removeprefix("#/$defs/")]
        rule = {**target, **{name: part for name, part in rule.items() if name != "$ref"}}
    kinds = rule.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    wrong_kind = kinds and not any(
        isinstance(value, TYPES[kind]) and (kind == "boolean") >= isinstance(value, bool)
        for kind in kinds
    )
    if wrong_kind or ("const" in rule and value != rule["const"]):
        return [path]
    found = [path] if "enum" in rule and value not in rule["enum"] else []
    if isinstance(value, int | float) and not isinstance(value, bool):
        in_range = rule.get("minimum", value) <= value <= rule.get("maximum", value)
        found += [] if in_range else [path]
    if isinstance(value, str) and len(value) < rule.get("minLength", 0):
        found.append(path)
    if isinstance(value, list):
        found += [path] if len(value) < rule.get("minItems", 0) else []
        for index, item in enumerate(value):
            found += violations(item, rule.get("items", {}), root, f"{path}[{index}]")
    if isinstance(value, dict):
        found += [f"{path}.{name}" for name in rule.get("required", []) if name not in value]
        # Every field that is written stands in the schema.
        found += [f"{path}.{name}" for name in value if name not in rule.get("properties", {})]
        for name, part in rule.get("properties", {}).items():
            if name in value:
                found += violations(value[name], part, root, f"{path}.{name}")
    return found


@given(any_transcripts())
def test_reading_gives_the_transcript_that_was_written(transcript: Transcript) -> None:
    assert json.read(json.write(transcript, OPTIONS)) == transcript


@given(any_transcripts())
def test_what_is_written_keeps_to_the_published_schema(transcript: Transcript) -> None:
    schema = standard_json.loads(SCHEMA.read_text(encoding="utf-8"))
    written = standard_json.loads(json.write(transcript, OPTIONS))
    assert violations(written, schema, schema, "$") == []


def test_the_schema_describes_every_field() -> None:
    schema = standard_json.loads(SCHEMA.read_text(encoding="utf-8"))
    records = {"$": schema, **schema["$defs"]}
    assert [
        f"{record}.{name}"
        for record, rule in records.items()
        for name, part in rule.get("properties", {}).items()
        if not part.get("description")
    ] == []


def test_the_schema_refuses_what_the_reader_refuses() -> None:
    schema = standard_json.loads(SCHEMA.read_text(encoding="utf-8"))
    broken = standard_json.loads(json.write(INTERVIEW, OPTIONS))
    broken["segments"][0]["words"] = []
    broken["segments"][1]["words"][0]["confidence"] = 2
    broken["turns"][0]["start_ms"] = "soon"
    assert violations(broken, schema, schema, "$") == [
        "$.segments[0].words",
        "$.segments[1].words[0].confidence",
        "$.turns[0].start_ms",
    ]


def test_options_leave_nothing_out() -> None:
    assert json.write(INTERVIEW, WriteOptions(speakers=False, times=False)) == json.write(
        INTERVIEW, OPTIONS
    )


def test_letters_of_the_world_stay_readable() -> None:
    written = json.write(Transcript(source="本 ñ.wav"), OPTIONS).decode()
    assert "本 ñ.wav" in written


def test_unknown_fields_are_left_out() -> None:
    tree = standard_json.loads(json.write(INTERVIEW, OPTIONS))
    tree["mood"] = tree["segments"][0]["mood"] = "calm"
    assert json.read(standard_json.dumps(tree).encode("utf-16")) == INTERVIEW


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda t: t.pop("turns"), "$ has no “turns”"),
        (lambda t: t.update(speakers={}), "$.speakers must be a list, not an object"),
        (lambda t: t.update(source=3), "$.source must be a text, not 3"),
        (lambda t: t.update(language=["en"]), "$.language must be a text, not a list"),
        (lambda t: t.update(duration_ms=1.5), "$.duration_ms must be a whole number of"),
        (lambda t: t.update(duration_ms=True), "$.duration_ms must be a whole number of"),
        (lambda t: t.update(duration_ms=-1), "$.duration_ms must be a whole number of"),
        (lambda t: t.update(duration_ms=10**30), "not so large a number"),
        (lambda t: t.update(version="1"), "$.version must be a whole number, not '1'"),
        (lambda t: t.update(version=0), "$.version must be 1 or more"),
        (lambda t: t.update(source="\ud800"), "$.source must be a text of whole characters"),
        (lambda t: t["segments"].append(7), "$.segments[7] must be an object, not 7"),
        (lambda t: t["segments"][3].update(words=[]), "$.segments[3].words is empty"),
        (lambda t: t["segments"][3].update(suspect=["odd"]), "$.segments[3].suspect[0] is none of"),
        (lambda t: t["speakers"][1].update(id="S1"), "$.speakers[1].id names a speaker for"),
        (lambda t: t["turns"][2].update(end_ms=0), "$.turns[2] ends at 0 ms, before its start"),
        (lambda t: t["missed"][0].pop("end_ms"), "$.missed[0] has no “end_ms”"),
        (lambda t: t["engines"][1].update(model=None), "$.engines[1].model must be a text"),
    ],
)
def test_what_is_wrong_is_named_with_its_path(change: Change, message: str) -> None:
    tree = standard_json.loads(json.write(INTERVIEW, OPTIONS))
    change(tree)
    with pytest.raises(FormatError) as caught:
        json.read(standard_json.dumps(tree).encode())
    assert message in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("text", "", "a text without white space at its ends"),
        ("text", " a", "a text without white space at its ends"),
        ("confidence", 1.1, "a number from 0 to 1, or null"),
        ("confidence", float("nan"), "a number from 0 to 1, or null"),
        ("confidence", False, "a number from 0 to 1, or null, not false"),
        ("spaced", 1, "true or false, not 1"),
        ("speaker", 1, "a text, not 1"),
        ("start_ms", None, "a whole number of milliseconds, 0 or more, not null"),
    ],
)
def test_what_is_wrong_with_a_word_is_named_with_its_path(
    name: str, value: object, wanted: str
) -> None:
    tree = standard_json.loads(json.write(INTERVIEW, OPTIONS))
    tree["segments"][2]["words"][1][name] = value
    with pytest.raises(FormatError) as caught:
        json.read(standard_json.dumps(tree).encode())
    assert f"$.segments[2].words[1].{name} must be {wanted}" in caught.value.message


def test_a_newer_version_is_refused_kindly() -> None:
    tree = standard_json.loads(json.write(INTERVIEW, OPTIONS))
    tree["version"] = 2
    tree["segments"] = "of a kind to come"
    with pytest.raises(FormatError, match="made by a newer Speech Studio") as caught:
        json.read(standard_json.dumps(tree).encode())
    assert "Update Speech Studio" in caught.value.hint


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "line 1 is not JSON"),
        (b'{\n "format": oops}', "line 2 is not JSON"),
        (b"[]", "$ must be an object, not a list"),
        (b'{"text": "from elsewhere"}', "JSON and not a transcript"),
        (b'{\n"a": "\xe4"}', "line 2 is not UTF-8 text"),
        (b"\xff\xfe{", "damaged at byte 2"),
        (b"[" * 100_000, "nested too deeply"),
        (b"9" * 5000, "a number with thousands of digits"),
    ],
)
def test_other_files_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        json.read(data)
    assert message in caught.value.message
