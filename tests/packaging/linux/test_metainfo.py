import datetime as dt
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree as ET

from speechstudio import __version__
from tests.packaging.linux.programs import output_of

identity = import_module("linux_steps.identity")
metainfo = import_module("linux_steps.metainfo")
words = import_module("linux_steps.words")

DAY = dt.date(2026, 11, 22)


def test_software_centres_take_the_metadata(tmp_path: Path) -> None:
    path = tmp_path / f"{identity.APP_ID}.metainfo.xml"
    path.write_text(metainfo.metainfo(words.all_words(), released=DAY), encoding="utf-8")
    said = output_of("appstreamcli", "validate", "--no-net", "--no-color", str(path))
    assert "warning" not in said.lower(), said


def test_the_version_of_the_program_is_the_release() -> None:
    root = ET.fromstring(metainfo.metainfo(words.all_words(), released=DAY))  # noqa: S314 - ours
    release = root.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": __version__, "date": "2026-11-22"}
