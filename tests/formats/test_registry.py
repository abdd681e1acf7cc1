import subprocess
import sys
import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from speechstudio import plugins
from speechstudio.domain.errors import UsageError
from speechstudio.formats.registry import GROUP, format_by_id, formats
from speechstudio.formats.spec import FormatSpec
from speechstudio.plugins import Unloadable

CLONE = Path(__file__).parents[2]
PLUGIN = """
from speechstudio.formats.spec import FormatSpec

SPEC = FormatSpec(id="notes", suffix=".notes", title="Notes")
NOT_A_SPEC = "nothing"
"""


def entry(name: str, value: str) -> EntryPoint:
    return EntryPoint(name=name, value=value, group=GROUP)


def our_entries() -> list[EntryPoint]:
    """Those of pyproject.toml, so that the test needs no installation."""
    project = tomllib.loads((CLONE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [entry(name, value) for name, value in project["entry-points"][GROUP].items()]


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[EntryPoint]:
    """Entry points that the registry finds; a test adds plugins to them."""
    entries = our_entries()
    monkeypatch.setattr(plugins, "entry_points_on", lambda _path: {GROUP: entries})
    return entries


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Name of a module with a format in it, of the kind that somebody else writes."""
    (tmp_path / "notes_plugin.py").write_text(PLUGIN, encoding="utf-8")
    (tmp_path / "broken_plugin.py").write_text("import no_such_module", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return "notes_plugin"


def test_every_format_of_ours_loads(installed: list[EntryPoint]) -> None:
    found = formats()
    assert set(found) == {"txt", "srt", "vtt", "json", "csv", "md", "rttm", "docx"}
    specs = [spec for spec in found.values() if isinstance(spec, FormatSpec)]
    assert len(specs) == len(found)
    assert {spec.id for spec in specs if spec.read} == {"srt", "vtt", "json"}
    assert all(spec.write and spec.suffix == f".{spec.id}" and spec.title for spec in specs)


def test_plugins_stand_after_ours(installed: list[EntryPoint], plugin: str) -> None:
    installed.insert(0, entry("notes", f"{plugin}:SPEC"))
    assert list(formats())[-1] == "notes"
    assert format_by_id("notes").title == "Notes"


def test_a_plugin_cannot_take_our_place(installed: list[EntryPoint], plugin: str) -> None:
    installed.insert(0, entry("srt", f"{plugin}:SPEC"))
    assert format_by_id("srt").title == "SubRip"


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("broken", "broken_plugin:SPEC", "no_such_module"),
        ("gone", "notes_plugin:MISSING", "MISSING"),
        ("text", "notes_plugin:NOT_A_SPEC", "is not a FormatSpec"),
        ("other", "notes_plugin:SPEC", "calls itself “notes”"),
    ],
)
def test_a_plugin_that_does_not_load_is_shown_with_its_reason(
    installed: list[EntryPoint], plugin: str, name: str, value: str, reason: str
) -> None:
    installed.append(entry(name, value))
    shown = formats()[name]
    assert isinstance(shown, Unloadable)
    assert reason in shown.reason
    with pytest.raises(UsageError, match="does not load"):
        format_by_id(name)


def test_an_unknown_id_is_answered_with_the_known_ones(installed: list[EntryPoint]) -> None:
    with pytest.raises(UsageError, match="no transcript format “doc”") as caught:
        format_by_id("doc")
    assert "csv, docx, json, md, rttm, srt, txt, vtt" in caught.value.hint


def test_loading_every_format_loads_no_document_library() -> None:
    program = (
        "import importlib, sys\n"
        f"for value in {[one.value for one in our_entries()]}:\n"
        "    module, name = value.split(':')\n"
        "    getattr(importlib.import_module(module), name)\n"
        "print({'docx', 'lxml', 'numpy'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=CLONE
    )
    assert done.stdout.strip() == "set()"
