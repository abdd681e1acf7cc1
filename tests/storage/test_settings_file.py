"""Settings are kept, and never lost."""

import tomllib
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.domain.errors import StorageError
from speechstudio.storage.settings import (
    DeviceSettings,
    EditorSettings,
    ExportSettings,
    GeneralSettings,
    KeyPreset,
    RecognitionDefaults,
    RecordingChannels,
    Settings,
    Theme,
)
from speechstudio.storage.settings_file import NAME, SettingsFile

CHOSEN = Settings(
    general=GeneralSettings(theme=Theme.DARK, text_scale=1.25, projects_folder="/work/talks"),
    recognition=RecognitionDefaults(model="whisper-small", language="de", speakers="2-4"),
    devices=DeviceSettings(channels=RecordingChannels.LEFT, threads=3),
    editor=EditorSettings(key_preset=KeyPreset.F4, keys={"play": "F4", "mark": ""}, follow=False),
    export=ExportSettings(format="srt", options={"srt": {"line": 42, "lines": [1, 2]}}),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where settings are kept."""
    return tmp_path / "config" / NAME


def load(path: Path) -> tuple[Settings, tuple[str, ...]]:
    file = SettingsFile(path)
    return file.load(), file.warnings


def broken(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*.broken*"))


def test_without_a_file_the_usual_settings_are_used(path: Path) -> None:
    assert load(path) == (Settings(), ())
    assert not path.parent.exists()


def test_what_was_saved_is_loaded(path: Path) -> None:
    SettingsFile(path).save(CHOSEN)
    assert load(path) == (CHOSEN, ())
    assert list(path.parent.iterdir()) == [path]


def test_a_choice_can_be_taken_back(path: Path) -> None:
    file = SettingsFile(path)
    file.save(CHOSEN)
    file.save(Settings())
    assert load(path) == (Settings(), ())


def test_what_a_newer_version_wrote_stays(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('future = 1\n[editor]\nfollow = false\nghost = "x"\n[sky]\nblue = true\n')
    file = SettingsFile(path)
    chosen = file.load()
    assert not chosen.editor.follow
    file.save(replace(chosen, general=GeneralSettings(theme=Theme.LIGHT)))
    content = tomllib.loads(path.read_text())
    assert content["future"] == 1
    assert content["editor"]["ghost"] == "x"
    assert content["sky"] == {"blue": True}
    assert content["general"]["theme"] == "light"


@pytest.mark.parametrize(
    "content", [b"[editor", b"\xff\xfe", b"a = 1\na = 2\n", b"x = " + b"[" * 9999]
)
def test_a_damaged_file_is_put_aside(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    found, warnings = load(path)
    assert found == Settings()
    assert len(warnings) == 1
    assert "settings.toml.broken" in warnings[0]
    assert [file.read_bytes() for file in broken(path)] == [content]
    assert not path.exists()


def test_a_second_damaged_file_does_not_replace_the_first(path: Path) -> None:
    path.parent.mkdir()
    for content in ("[one", "[two"):
        path.write_text(content)
        load(path)
    assert [file.read_text() for file in broken(path)] == ["[one", "[two"]


@pytest.mark.parametrize(
    ("table", "place"),
    [
        ("[editor]\nreading_size = 900", "editor.reading_size"),
        ("[editor]\nfollow = 1", "editor.follow"),
        ("[editor]\nkeys = {play = 3}", "editor.keys"),
        ('[editor]\nkey_preset = "vi"', "editor.key_preset"),
        ("[general]\ntext_scale = nan", "general.text_scale"),
        ("[recognition]\nlanguage = 5", "recognition.language"),
        ("[devices]\nthreads = true", "devices.threads"),
        ("window = 3", "window"),
    ],
)
def test_a_value_without_sense_keeps_its_default(path: Path, table: str, place: str) -> None:
    path.parent.mkdir()
    path.write_text(f'{table}\n[export]\nformat = "vtt"\n')
    found, warnings = load(path)
    assert found == Settings(export=ExportSettings(format="vtt"))
    assert place in warnings[0]
    load(path)
    assert len(broken(path)) == 1
    assert broken(path)[0].read_bytes() == path.read_bytes()


def test_a_whole_number_serves_as_a_scale(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("[general]\ntext_scale = 2\n")
    assert load(path) == (Settings(general=GeneralSettings(text_scale=2.0)), ())


def test_odd_names_of_folders_do_not_stop_a_save(path: Path) -> None:
    SettingsFile(path).save(Settings(export=ExportSettings(folder="/a\udcff", options={"a": None})))
    assert load(path)[0].export == ExportSettings(folder="/a\ufffd")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError):
        SettingsFile(tmp_path / "file" / NAME).save(Settings())


@settings(max_examples=30)
@given(
    st.dictionaries(st.sampled_from([f.name for f in fields(Settings)]), st.integers() | st.text())
)
def test_no_content_stops_the_program(content: dict[str, int | str]) -> None:
    from speechstudio.storage.settings_tree import read_tree

    problems: list[str] = []
    assert read_tree(Settings, content, problems) == Settings()
    assert len(problems) == len(content)
