import string
from importlib import import_module
from pathlib import Path, PureWindowsPath

import pytest

from tests.packaging.windows.stand_in import PROGRAMS, make_bundle

contents = import_module("windows_steps.contents")
texts = import_module("windows_steps.texts")

TRANSLATIONS = Path(__file__).resolve().parents[3] / "resources" / "translations"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return make_bundle(tmp_path / "speechstudio", dict.fromkeys(PROGRAMS, b"MZ"))


def test_every_file_is_installed_and_removed_by_its_name(bundle: Path) -> None:
    script = contents.include_file(contents.contents_of(bundle), [".wav"])
    for name in ("Speech Studio.exe", r"_internal\$$odd näme.txt"):
        assert f'Delete "$INSTDIR\\{name}"' in script
    assert script.count("  File ") == script.count("  Delete ") == 5
    assert f'File "{bundle / "_internal" / "$odd näme.txt"}"' in script


def test_folders_go_after_what_is_in_them_and_only_when_empty(bundle: Path) -> None:
    lines = contents.include_file(contents.contents_of(bundle), []).splitlines()
    removed = [line.split('"')[1] for line in lines if line.startswith('  RMDir "')]
    assert removed[-1] == r"$INSTDIR\_internal"
    assert removed[0] == r"$INSTDIR\_internal\shipped\python\Lib"
    assert "$INSTDIR" not in removed
    wholly = [line for line in lines if "RMDir /r" in line]
    assert wholly == [r'  RMDir /r "$INSTDIR\_internal\shipped\python\Lib\__pycache__"']


def test_the_interpreter_inside_is_looked_at_too(bundle: Path) -> None:
    programs = contents.contents_of(bundle).programs
    assert PureWindowsPath("_internal/shipped/python/python.exe") in programs
    assert len(programs) == 3


def test_a_folder_without_the_window_is_refused(tmp_path: Path) -> None:
    bundle = make_bundle(tmp_path, {"speechstudio.exe": b"MZ"})
    with pytest.raises(contents.ContentsError, match=r"Speech Studio\.exe is missing"):
        contents.contents_of(bundle)


def test_paths_that_windows_would_not_take_are_refused(bundle: Path) -> None:
    deep = bundle.joinpath("_internal", "a" * 100, "b" * 100)
    deep.mkdir(parents=True)
    (deep / "file").write_text("")
    with pytest.raises(contents.ContentsError, match="Too long for Windows"):
        contents.contents_of(bundle)


def test_quotes_dollars_and_lines_survive_nsis() -> None:
    assert contents.quoted('a $5 "b"\nc') == 'a $$5 $\\"b$\\"$\\r$\\nc'


def test_every_language_of_the_window_has_every_text_with_its_fields() -> None:
    known = texts.read_texts()
    assert len(known) == len(list(TRANSLATIONS.glob("*.ts"))) + 1  # English has no file
    english = known["English"]
    for language, translated in known.items():
        assert translated.keys() == english.keys(), language
        for name, text in translated.items():
            assert text.strip()
            assert _fields(text) == _fields(english[name]), (language, name)


def _fields(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}
