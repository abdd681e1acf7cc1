"""Pronunciation lexicons of the W3C (PLS 1.0, Recommendation of October 2008).

A file holds graphemes with an alias or a pronunciation, all of one language.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from speechstudio.domain.errors import LexiconError
from speechstudio.normalization.lexicon.entries import Entry, Lexicon

NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ALPHABET = "ipa"
ANY_LANGUAGE = "und"
"""Tag of a file whose entries are for all languages: the attribute must be there."""
_EVERY = frozenset({ANY_LANGUAGE, "mul"})
_NO_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, and the carriage return, which it reads as another sign."""
_TAG = re.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
_LOST = {
    "pattern": "{} pattern{}",
    "class only": "{} reading{} by class",
    "expected only": "{} expected word{} without a reading",
    "xml": "{} word{} that XML refuses",
    "case": "the case of {} word{}",
    "class": "the class of {} word{}",
    "expected": "that recordings hold {} word{}",
}
"""What people are told of each thing that is lost: how many, and the ending of the noun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlsFiles:
    """A lexicon as PLS: a file for each language, and what is not in them."""

    files: tuple[tuple[str, str], ...]
    """Language and text of each: entries for all languages first, then as the lexicon has them."""
    remark: str
    """What PLS cannot hold, in one line; empty where it holds everything."""


def read_pls(text: str) -> Iterator[Entry]:
    """Give the entries of a file; raises `LexiconError` where it is none."""
    if "<!ENTITY" in text:
        raise LexiconError("the PLS file defines entities", hint="Write them out and try again.")
    try:
        root = ET.fromstring(text)  # noqa: S314  (no entities are left in it)
    except ET.ParseError as error:
        raise LexiconError(f"the file is not XML: {error}", hint="Check the file.") from error
    if root.tag.rpartition("}")[2] != "lexicon":
        raise LexiconError(
            "the file is XML, but no pronunciation lexicon", hint="Give a file of PLS 1.0."
        )
    tag = root.get(_LANG, "")
    language = "" if tag.lower() in _EVERY else tag
    alphabet = root.get("alphabet", _ALPHABET)
    for lexeme in root.iterfind("{*}lexeme"):
        alias = (lexeme.findtext("{*}alias") or "").strip()
        phoneme = _ipa(lexeme, alphabet)
        if not alias and not phoneme and lexeme.find("{*}phoneme") is not None:
            raise LexiconError(
                f"the PLS file has phonemes that are no IPA, but {alphabet!r}",
                hint="Only the alphabet “ipa” is understood.",
            )
        for grapheme in lexeme.iterfind("{*}grapheme"):
            written = (grapheme.text or "").strip()
            if written and (alias or phoneme):
                yield Entry(written=written, spoken=alias, ipa=phoneme, language=language)


def write_pls(lexicon: Lexicon) -> PlsFiles:
    """Write every entry that says in words or in IPA how a literal text is read.

    Raises `LexiconError` where there is none.
    """
    languages: dict[str, list[Entry]] = {}
    for entry in filter(_is_held, lexicon.entries):
        languages.setdefault(_tag(entry).lower(), []).append(entry)
    if not languages:
        raise LexiconError(
            "nothing in this lexicon can be written as PLS, which holds words and IPA only",
            hint="Give a name that ends in .toml, which holds everything.",
        )
    ordered = sorted(languages.values(), key=lambda entries: bool(entries[0].language))
    files = tuple((_tag(entries[0]), _file(entries)) for entries in ordered)
    return PlsFiles(files=files, remark=_remark(lexicon.entries))


def _ipa(lexeme: ET.Element, alphabet: str) -> str:
    """Give the first pronunciation of a lexeme that is IPA."""
    return next(
        (
            (phoneme.text or "").strip()
            for phoneme in lexeme.iterfind("{*}phoneme")
            if phoneme.get("alphabet", alphabet) == _ALPHABET
        ),
        "",
    )


def _is_held(entry: Entry) -> bool:
    says_how = bool(entry.written.strip() and (entry.spoken.strip() or entry.ipa.strip()))
    return says_how and _is_xml(entry)


def _is_xml(entry: Entry) -> bool:
    texts = (entry.written, entry.spoken, entry.ipa)
    has_tag = not entry.language or _TAG.fullmatch(_tag(entry)) is not None
    return has_tag and not any(map(_NO_XML.search, texts))


def _tag(entry: Entry) -> str:
    return entry.language.replace("_", "-")


def _file(entries: Sequence[Entry]) -> str:
    root = ET.Element(
        "lexicon",
        {
            "version": "1.0",
            "xmlns": NAMESPACE,
            "alphabet": _ALPHABET,
            "xml:lang": _tag(entries[0]) or ANY_LANGUAGE,
        },
    )
    for entry in entries:
        lexeme = ET.SubElement(root, "lexeme")
        parts = (("grapheme", entry.written), ("phoneme", entry.ipa), ("alias", entry.spoken))
        for name, text in parts:
            if text.strip():
                ET.SubElement(lexeme, name).text = text.strip()
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _remark(entries: Iterable[Entry]) -> str:
    lost: Counter[str] = Counter()
    for entry in entries:
        lost.update(_lost(entry))
    named = [
        words.format(f"{lost[key]:,}", "" if lost[key] == 1 else "s")
        for key, words in _LOST.items()
        if lost[key]
    ]
    return f"Not in it, as PLS cannot hold them: {', '.join(named)}." if named else ""


def _lost(entry: Entry) -> Iterator[str]:
    """Name what is lost of an entry: all of it for one reason, or some of what it says."""
    if entry.pattern:
        yield "pattern"
    elif not _is_xml(entry):
        yield "xml"
    elif not _is_held(entry):
        yield "class only" if entry.semiotic_class is not None else "expected only"
    else:
        yield from ["case"] * entry.is_case_sensitive
        yield from ["class"] * (entry.semiotic_class is not None)
        yield from ["expected"] * entry.is_expected
