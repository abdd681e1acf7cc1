"""The files of Qt Linguist hold what the window says, and the program has what they hold."""

import importlib.util
import shutil
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from tests.architecture.source_tree import CLONE

pytestmark = pytest.mark.models
"""Reading all of the window and compiling all languages takes seconds."""

FOLDER = CLONE / "resources" / "translations"


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "translations", CLONE / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def said_in(path: Path) -> set[tuple[str, str, bool]]:
    return {
        (
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        )
        for message in ET.parse(path).iter("message")  # noqa: S314 - a file of ours
    }


def test_every_language_has_what_the_window_says_and_nothing_else(
    translations: ModuleType,
) -> None:
    said = {(text.source, text.comment, text.is_counted) for text in translations.texts()}
    assert len(said) > 1000
    for language in translations.LANGUAGES:
        assert said_in(FOLDER / f"{language}.ts") == said, language


def test_what_the_program_loads_is_made_of_these_files(
    translations: ModuleType, tmp_path: Path
) -> None:
    for language in translations.LANGUAGES:
        path = tmp_path / f"{language}.ts"
        shutil.copy(FOLDER / path.name, path)
        translations.compile_texts(path)
        made = path.with_suffix(".qm").read_bytes()
        assert made == (FOLDER / f"{language}.qm").read_bytes(), language
