import subprocess
import sys
from importlib.metadata import EntryPoint

import pytest

from speechstudio import plugins
from speechstudio.documents.registry import GROUP, by_suffix, document_formats, format_for
from speechstudio.documents.spec import DocumentSpec
from speechstudio.domain.errors import DocumentError
from speechstudio.plugins import Unloadable
from tests.architecture.source_tree import CLONE

OURS = {"txt", "md", "html", "docx", "epub", "pdf", "srt", "vtt", "csv", "tsv", "ssml", "json"}


def test_all_of_ours_load_and_no_two_share_a_suffix() -> None:
    found = document_formats()
    assert set(found) >= OURS
    specs = [spec for spec in found.values() if isinstance(spec, DocumentSpec)]
    suffixes = [suffix for spec in specs for suffix in spec.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert set(by_suffix()) == set(suffixes)


def test_a_format_is_found_whatever_the_case_of_the_suffix() -> None:
    assert format_for("Book.EPUB").id == "epub"


def test_an_unknown_suffix_lists_what_can_be_read() -> None:
    with pytest.raises(DocumentError) as caught:
        format_for("a.xyz")
    assert ".epub" in caught.value.hint


def entry(name: str, value: str) -> EntryPoint:
    return EntryPoint(name=name, value=value, group=GROUP)


def test_plugins_that_do_not_load_stop_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        plugins,
        "entry_points_on",
        lambda _path: {
            GROUP: [
                entry("txt", "stranger.module:SPEC"),
                entry("txt", "speechstudio.documents.txt:SPEC"),
                entry("gone", "no_such_module:SPEC"),
                entry("wrong", "speechstudio.documents.txt:read"),
                entry("other", "speechstudio.documents.md:SPEC"),
            ]
        },
    )
    found = document_formats()
    assert isinstance(found["txt"], DocumentSpec)
    for name, reason in (
        ("gone", "ModuleNotFoundError"),
        ("wrong", "not a DocumentSpec"),
        ("other", "calls itself “md”"),
    ):
        plugin = found[name]
        assert isinstance(plugin, Unloadable)
        assert reason in plugin.reason
    assert set(by_suffix()) == {".txt", ".text"}


def test_listing_formats_loads_no_library() -> None:
    program = (
        "import sys; from speechstudio.documents.registry import document_formats\n"
        "document_formats()\n"
        "heavy = {'lxml', 'pypdf', 'docx', 'markdown_it', 'charset_normalizer', 'numpy'}\n"
        "print(heavy & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        cwd=CLONE,
        check=True,
        timeout=120,
    )
    assert done.stdout.strip() == "set()"
