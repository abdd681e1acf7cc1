import configparser
from importlib import import_module
from pathlib import Path

from tests.architecture.source_tree import CLONE
from tests.packaging.linux.programs import output_of

entries = import_module("linux_steps.desktop_entry")
identity = import_module("linux_steps.identity")
words = import_module("linux_steps.words")


def test_desktops_take_the_entry(tmp_path: Path) -> None:
    path = tmp_path / f"{identity.APP_ID}.desktop"
    path.write_text(entries.desktop_entry(words.all_words()), encoding="utf-8")
    assert not output_of("desktop-file-validate", str(path))


def test_the_entry_speaks_all_languages_and_opens_files() -> None:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their letters
    parser.read_string(entries.desktop_entry(words.all_words()))
    entry = parser["Desktop Entry"]
    for each in words.all_words()[1:]:
        assert entry[f"Comment[{each.language}]"] == each.summary
        assert entry[f"GenericName[{each.language}]"] == each.generic_name
    assert entry["Exec"] == "speechstudio window %F"
    assert "application/x-speechstudio-project;" in entry["MimeType"]


def test_the_window_names_this_entry() -> None:
    window = (CLONE / "speechstudio" / "gui" / "app.py").read_text(encoding="utf-8")
    assert f'DESKTOP_FILE = "{identity.APP_ID}"' in window
