"""Marks that are quick to type, for people who write no XML.

    [4821](digits)             read it as this class: any class, or `spell`
    [3/4/2024](date: dmy)      with a format, as `say-as` of SSML has it
    [Siobhan](= Shi vawn)      say these words in its place
    [tomato](/təˈmɑːtəʊ/)      IPA
    [bonjour](lang: fr)        language; also `voice:`, `rate:`, `pitch:`, `volume:`, `emphasis:`
    [pause], [pause 0.5s]      silence

Square brackets with anything else behind them, such as a link of Markdown, are left to the rules.
"""

import re
from collections.abc import Mapping

from speechstudio.normalization.markup.marked import SAY_AS, WORDS, Mark, Marked, PlainText

_MARK = re.compile(
    r"\[pause(?:[ \u00a0](?P<time>[0-9]{1,3}(?:\.[0-9]{1,3})?m?s))?\](?!\()"
    r"|\[(?P<text>[^\[\]\n]{1,500})\]\((?P<how>[^()\n]{1,200})\)"
)
_IPA = re.compile(r"/([^/]{1,200})/")
_SETTINGS: Mapping[str, tuple[str, str]] = {
    "lang": ("lang", "xml:lang"),
    "voice": ("voice", "name"),
    "rate": ("prosody", "rate"),
    "pitch": ("prosody", "pitch"),
    "volume": ("prosody", "volume"),
    "emphasis": ("emphasis", "level"),
}
_PAUSE = "500ms"


def read_light(source: str) -> Marked:
    """Take the light marks out of a text."""
    plain = PlainText(source)
    marks: list[Mark] = []
    at = 0
    for found in _MARK.finditer(source):
        how = _how(found["how"]) if found["how"] else ("break", {"time": found["time"] or _PAUSE})
        if how is None:
            continue
        plain.keep(at, found.start())
        at = found.end()
        if found["how"] is None:
            is_between = plain.last.isalnum() and source[at : at + 1].isalnum()
            plain.cut(found.start(), at, " " if is_between else "")
            start = plain.length
        else:
            plain.cut(found.start(), found.start("text"))
            start = plain.length
            plain.keep(*found.span("text"))
            plain.cut(found.end("text"), at)
        marks.append(Mark(kind=how[0], start=start, end=plain.length, attributes=how[1]))
    plain.keep(at, len(source))
    return Marked(source=source, plain=plain.text(), cuts=tuple(plain.cuts), marks=tuple(marks))


def _how(written: str) -> tuple[str, dict[str, str]] | None:
    """Understand what stands in the round brackets; None when it is no mark of ours."""
    said = written.strip()
    if said.startswith("="):
        words = said[1:].strip()
        return (WORDS, {"alias": words}) if words else None
    ipa = _IPA.fullmatch(said)
    if ipa:
        return "phoneme", {"alphabet": "ipa", "ph": ipa[1]}
    name, colon, value = said.partition(":")
    if colon and name.strip().lower() in _SETTINGS and value.strip():
        kind, attribute = _SETTINGS[name.strip().lower()]
        return kind, {attribute: value.strip()}
    wanted = name.strip().lower()
    if (wanted not in SAY_AS and wanted != "spell") or bool(colon) != bool(value.strip()):
        return None
    kind = {"spell": "characters"}.get(wanted, wanted)
    return "say-as", {"interpret-as": kind} | ({"format": value.strip()} if colon else {})
