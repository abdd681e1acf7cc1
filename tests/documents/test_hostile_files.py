"""Whatever the bytes, a reader gives a document or a DocumentError, and soon."""

import io
import time
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from speechstudio.documents import csv, docx, epub, html, json, md, pdf, srt, ssml, tsv, txt, vtt
from speechstudio.documents.chapters import chapters
from speechstudio.documents.dialogue import with_speakers
from speechstudio.documents.document import Document
from speechstudio.documents.reading import read_bytes
from speechstudio.domain.errors import DocumentError
from speechstudio.formats import json as transcript_json
from speechstudio.formats.spec import WriteOptions
from tests.documents import making, pdf_making
from tests.formats.samples import INTERVIEW

pytestmark = pytest.mark.models

Read = Callable[[bytes], Document]

TEXTS = {
    "txt": txt.read,
    "md": md.read,
    "html": html.read,
    "srt": srt.read,
    "vtt": vtt.read,
    "csv": csv.read,
    "tsv": tsv.read,
    "ssml": ssml.read,
    "json": json.read,
}
PIECES = st.sampled_from(
    [
        "WEBVTT\n", "\n", "\n\n", "1\n", "00:00:01,000", " --> ", "00:02.000\n", "# ", "- ",
        "> ", "|a|b|\n|-|-|\n", "```\n", "---\n", "[x](y)", "![", "](", "<p>", "</p>",
        "<table><tr><td>", "</tr>", "<li>", "<ul>", "<pre>", "<br>", "<script>", "<!--", "-->",
        "<![CDATA[", "]]>", "<speak>", "</speak>", "<?xml version='1.0'?>", "<a href='#x'>",
        "<sup>", "<h1>", "<title>", "&amp;", "&#0;", "&#xD800;", "&#99999999;", "<!DOCTYPE x [",
        "<!ENTITY a 'b'>", "Anna: ", "Ben: ", "Note: ", "text,voice\n", '"', ",", ";", "\t",
        "1.5", "CHAPTER I\n", "* * *\n", "text", "本", "\u3000", "é", "e\u0301", "\u200d",
        "\u00ad", "\x00", "\u2028", "\ufeff", "\r", "-\n", "   ",
    ]
)  # fmt: skip
texts = st.lists(PIECES | st.text(max_size=4), max_size=40).map(
    lambda pieces: "".join(pieces).encode("utf-8", "replace")
)
mess = st.binary(max_size=400)
slow_fixtures = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    deadline=None,
)

LARGE = 20_000
"""Characters: anything quadratic takes many seconds with so many, anything else half of one."""
PATIENCE_S = 2.5


def outcome(read: Read, data: bytes) -> Document | DocumentError:
    try:
        return read(data)
    except DocumentError as error:
        return error


def faults(read: Read, data: bytes) -> list[str]:
    """Say what is wrong with how a file was read, or with what it was refused with."""
    document = outcome(read, data)
    if isinstance(document, DocumentError):
        is_told = bool(document.message and document.hint) and "\n" not in document.message
        return [] if is_told else [f"refused with {document!r}"]
    found = chapters(with_speakers(document))
    joined = [c.first_block for c in found[1:]] == [c.last_block + 1 for c in found[:-1]]
    checks = {
        "a text holds a zero": all("\0" not in block.text for block in document.blocks),
        "chapters do not join": joined,
        "a chapter ends before it begins": all(c.first_block <= c.last_block for c in found),
    }
    return [fault for fault, is_right in checks.items() if not is_right]


@pytest.mark.parametrize("name", TEXTS)
@given(data=mess | texts)
@slow_fixtures
def test_any_text_is_read_or_refused(name: str, data: bytes) -> None:
    assert not faults(TEXTS[name], data)


@given(
    data=mess | texts, name=st.sampled_from(["a.txt", "b.docx", "c.epub", "d.pdf", "e.md", "f.xml"])
)
@slow_fixtures
def test_any_file_of_any_name_is_read_or_refused(name: str, data: bytes) -> None:
    assert not faults(lambda content: read_bytes(content, name=name), data)


def mutated(draw: st.DataObject, whole: bytes) -> bytes:
    """A file with a few places changed, taken out, repeated, or cut off."""
    data = whole
    for _ in range(draw.draw(st.integers(1, 4))):
        start = draw.draw(st.integers(0, len(data)))
        end = draw.draw(st.integers(start, min(len(data), start + 60)))
        new = draw.draw(
            st.sampled_from(
                [
                    b"",
                    b"0",
                    b"-1",
                    b"99999999999",
                    b"<",
                    b">",
                    b"/",
                    b"(",
                    b"]",
                    b"\xff\x00",
                    b"null",
                ]
            )
            | st.binary(max_size=6)
            | st.just(data[start:end] * 2)
        )
        data = data[:start] + new + data[end:]
    return data[: draw.draw(st.integers(0, len(data)))] if draw.draw(st.booleans()) else data


WORD = making.word()
BOOK = making.epub()
PAPER = pdf_making.pdf(
    [
        [pdf_making.Put(text="Title", y=720, size=20), *pdf_making.paragraph("One", "two", y=680)],
        pdf_making.paragraph("Three (four) five-", "six", y=700),
    ],
    title="A paper",
    marks=[("Title", 0), ("Three", 1)],
)
TALK = transcript_json.write(INTERVIEW, WriteOptions())


@pytest.mark.parametrize(
    ("read", "whole"),
    [
        pytest.param(docx.read, WORD, id="docx"),
        pytest.param(epub.read, BOOK, id="epub"),
        pytest.param(pdf.read, PAPER, id="pdf"),
        pytest.param(json.read, TALK, id="json"),
    ],
)
@given(data=st.data())
@slow_fixtures
def test_a_damaged_file_is_read_or_refused(read: Read, whole: bytes, data: st.DataObject) -> None:
    assert not faults(read, mutated(data, whole))


PARTS_OF_WORD = ["word/document.xml", "word/styles.xml", "docProps/core.xml", "_rels/.rels"]
PARTS_OF_BOOK = list(making.BOOK)


@given(data=st.data(), name=st.sampled_from(PARTS_OF_WORD))
@slow_fixtures
def test_a_word_document_with_a_damaged_part_is_read_or_refused(
    data: st.DataObject, name: str
) -> None:
    assert not faults(docx.read, with_part(WORD, name, lambda part: mutated(data, part)))


@given(data=st.data(), name=st.sampled_from(PARTS_OF_BOOK))
@slow_fixtures
def test_a_book_with_a_damaged_part_is_read_or_refused(data: st.DataObject, name: str) -> None:
    assert not faults(epub.read, with_part(BOOK, name, lambda part: mutated(data, part)))


def with_part(whole: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        parts: dict[str, str | bytes] = {n: archive.read(n) for n in archive.namelist()}
    content = parts[name]
    assert isinstance(content, bytes)
    return making.zipped({**parts, name: change(content)})


HOSTILE = {
    "angles": "<" * LARGE,
    "open tags": "<a " * (LARGE // 3),
    "open quotes": '<a "' * (LARGE // 4),
    "self-closing": "<?xml?>" + "<a /" * (LARGE // 4),
    "comments": "<!--" * (LARGE // 4),
    "literals": "<?xml?>" + "<![CDATA[" * (LARGE // 9),
    "nested": "<div>" * (LARGE // 5) + "deep",
    "nested lists": "<ul><li>" * (LARGE // 8) + "deep",
    "nested tables": "<table><tr><td>x" * (LARGE // 16),
    "breaks": "<br>" * (LARGE // 4),
    "entities": "&" * LARGE,
    "brackets": "[" * LARGE,
    "stars": "*a " * (LARGE // 3),
    "quotes": "> " * (LARGE // 2),
    "links": "[a](" * (LARGE // 4),
    "pipes": "|" * LARGE,
    "rows": "|a" * 1000 + "\n" + "|-" * 1000 + "\n" + "|x\n" * (LARGE // 8),
    "backticks": "`" * (LARGE // 2) + " a" * (LARGE // 4),
    "letters": "A" * LARGE,
    "letters and a hyphen": "a" * LARGE + "1-\nb",
    "spaces": " " * LARGE + ":",
    "blank lines": "a" + "\n \n" * (LARGE // 3),
    "lines": "a\n" * (LARGE // 2),
    "ornaments": "*" * LARGE + "a",
    "spaced ornaments": "* " * (LARGE // 2) + "a",
    "names": "A: a\n" * (LARGE // 5),
    "heads": "Anna" + ":" * LARGE,
    "chapters": "Chapter " + "i" * LARGE,
    "open string": '"' + "a," * (LARGE // 2),
    "cells": "," * LARGE,
    "front matter": "---\n" + "a: b\n" * (LARGE // 5),
    "times": "0:01 --> 0:02\n" * (LARGE // 14),
    "declarations": "<?xml " * (LARGE // 6) + "<speak>",
    "signs": "本" * (LARGE // 3),
    "accents": "\u0301" * (LARGE // 2),
    "soft hyphens": "a\u00ad" * (LARGE // 3),
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_large_hostile_text_takes_seconds_at_most(name: str, hostile: str) -> None:
    before = time.process_time()
    assert not faults(TEXTS[name], HOSTILE[hostile].encode())
    assert time.process_time() - before < PATIENCE_S


@pytest.mark.parametrize("name", TEXTS)
def test_a_large_file_of_an_old_encoding_takes_seconds_at_most(name: str) -> None:
    before = time.process_time()
    assert not faults(TEXTS[name], b"\xe9" * LARGE)
    assert not faults(TEXTS[name], b"a\xe9\x81\n" * (LARGE // 4))
    assert time.process_time() - before < PATIENCE_S
