"""What stands in a bundle's description goes with what the program needs."""

import re
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

CLONE = Path(__file__).resolve().parents[2]

contents = import_module("bundle_steps.contents")
selection = import_module("bundle_steps.selection")
sizes = import_module("bundle_steps.sizes")
places = import_module("bundle_steps.places")


def project() -> dict[str, list[str]]:
    text = (CLONE / "pyproject.toml").read_text(encoding="utf-8")
    needed: dict[str, list[str]] = tomllib.loads(text)["project"]
    return needed


def test_every_library_that_the_program_needs_is_inside_or_out_for_a_reason() -> None:
    needed = {
        canonicalize_name(re.split(r"[^\w.-]", text, maxsplit=1)[0])
        for text in project()["dependencies"]
    }
    inside = [canonicalize_name(library.distribution) for library in contents.LIBRARIES]
    assert len(inside) == len(set(inside))
    assert set(inside) | set(contents.NOT_INSIDE) == needed
    assert not set(inside) & set(contents.NOT_INSIDE)
    assert all(contents.NOT_INSIDE.values())


@pytest.mark.parametrize(
    ("name", "is_inside"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("speechstudio/resources/translations/de.qm", True),
        ("libasound.so.2", False),
        ("av.libs/libasound-c7818c60.so.2.0.0", True),
        ("libportaudio.so.2", True),
        ("wetext/fsts/en/itn/tagger.fst", True),
        ("wetext/fsts/en/itn/prefix_matcher.fst", False),
        ("piper/hebrew/nakdimon.onnx", True),
    ],
)
def test_what_nobody_uses_stays_out(name: str, is_inside: bool) -> None:  # noqa: FBT001 - a table
    assert selection.is_kept(name) is is_inside


def test_the_window_has_qts_words_in_each_of_its_languages() -> None:
    own = {path.stem for path in (CLONE / "resources" / "translations").glob("*.qm")}
    assert own | {"en"} == set(contents.WINDOW_LANGUAGES)


def test_the_table_of_sizes_counts_every_file_once(tmp_path: Path) -> None:
    bundle = places.bundle_in(tmp_path)
    for place in (bundle.program, bundle.inside / "av.libs" / "b", bundle.shipped / "models" / "c"):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(bytes(1_000_000))
    (bundle.inside / "link").symlink_to(bundle.program)
    rows = [line.split(" | ") for line in sizes.write_contents(bundle).splitlines()[2:]]
    assert {row[0]: row[1] for row in rows} == {
        "| default models": "1.0",
        "| FFmpeg (PyAV)": "1.0",
        "| the program itself": "1.0",
        "| **all**": "**3.0**",
    }
