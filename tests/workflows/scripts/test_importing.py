"""Documents become scripts."""

import pytest

from speechstudio.documents.document import Block, BlockKind, ChapterStart, Document
from speechstudio.documents.reading import read_bytes
from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.domain.transcript import Segment, Speaker, Transcript
from speechstudio.workflows.scripts import script_of, script_of_transcript
from tests.domain.strategies import spoken


def read(name: str, text: str) -> Script:
    return script_of(read_bytes(text.encode(), name=name), title="fallback")


def texts(script: Script) -> list[str]:
    return [paragraph.text for paragraph in script.paragraphs]


def test_headings_keep_their_order_of_levels() -> None:
    script = read("a.md", "## Part\n\nOne.\n\n### Chapter\n\nTwo.\n")
    assert [(p.text, p.heading) for p in script.paragraphs] == [
        ("Part", 1),
        ("One.", 0),
        ("Chapter", 2),
        ("Two.", 0),
    ]
    assert script.title == "Part"
    assert read("a.txt", "one two").title == "fallback"


def test_a_written_dialogue_gives_speakers() -> None:
    script = read("a.txt", "Ann: Good morning.\nBo: Hello.\nAnn: Are you well?\nBo: I am.\n")
    assert [(p.speaker, p.text) for p in script.paragraphs][:2] == [
        ("Ann", "Good morning."),
        ("Bo", "Hello."),
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It was the best of all times, and it was late in the year.", "en-US"),
        ("Das ist nicht der Weg, den wir gehen und den ihr kennt.", "de"),
        ("今日は天気がいいです。", "ja"),
        ("12345", "en-US"),
    ],
)
def test_the_language_is_told_by_the_text(text: str, language: str) -> None:
    assert read("a.txt", text).language == language


def test_several_languages_are_left_open() -> None:
    blocks = (
        Block(kind=BlockKind.PARAGRAPH, text="Hello.", language="en"),
        Block(kind=BlockKind.PARAGRAPH, text="Bonjour.", language="fr"),
    )
    assert script_of(Document(source_format="html", blocks=blocks)).language == "auto"
    one = Document(source_format="html", blocks=blocks[1:], language="fr-CA")
    assert script_of(one).language == "fr-CA"


def test_lines_that_were_meant_become_paragraphs_and_rules_become_silence() -> None:
    blocks = (
        Block(kind=BlockKind.SEPARATOR),
        Block(kind=BlockKind.PARAGRAPH, text="Roses are red,\nviolets are blue."),
        Block(kind=BlockKind.SEPARATOR),
        Block(kind=BlockKind.SEPARATOR),
        Block(kind=BlockKind.PARAGRAPH, text="End."),
        Block(kind=BlockKind.SEPARATOR),
    )
    script = script_of(Document(source_format="txt", blocks=blocks))
    assert texts(script) == ["Roses are red,", "violets are blue.", "", "End."]


def test_subtitles_become_sentences_again() -> None:
    script = read(
        "a.srt",
        "1\n00:00:01,000 --> 00:00:02,000\nThis goes\non and\n\n"
        "2\n00:00:02,000 --> 00:00:03,000\non. Then\n\n"
        "3\n00:00:09,000 --> 00:00:10,000\nit ends.\n\n"
        "4\n00:00:20,000 --> 00:00:21,000\nMuch later.\n",
    )
    assert texts(script) == ["This goes on and on. Then it ends.", "Much later."]


def test_markup_stays_whole() -> None:
    script = read("a.ssml", '<speak xml:lang="de">\n <p>Eins.</p>\n <p>Zwei.</p>\n</speak>')
    assert texts(script) == ['<speak xml:lang="de"> <p>Eins.</p> <p>Zwei.</p> </speak>']
    assert script.language == "de"


def test_a_voice_that_is_asked_for_is_cast() -> None:
    blocks = (
        Block(kind=BlockKind.ITEM, text="One.", voice="piper:joe"),
        Block(kind=BlockKind.ITEM, text="Two.", voice="kokoro:af", speaker="Ann"),
        Block(kind=BlockKind.ITEM, text="Three."),
    )
    script = script_of(Document(source_format="csv", blocks=blocks))
    assert dict(script.cast) == {"piper:joe": "piper:joe", "Ann": "kokoro:af"}
    assert [p.speaker for p in script.paragraphs] == ["piper:joe", "Ann", ""]


def test_a_table_of_contents_makes_headings_of_their_own_words() -> None:
    blocks = (
        Block(kind=BlockKind.PARAGRAPH, text="Chapter 1"),
        Block(kind=BlockKind.PARAGRAPH, text="One."),
    )
    starts = (ChapterStart(title="Chapter 1", block=0), ChapterStart(title="Other", block=1))
    script = script_of(Document(source_format="epub", blocks=blocks, chapter_starts=starts))
    assert [p.heading for p in script.paragraphs] == [1, 0]


def test_a_transcript_is_spoken_by_its_speakers() -> None:
    segments: tuple[Segment, ...] = (
        spoken("Good morning.", start_ms=0, speaker="S1"),
        spoken("Hello.", start_ms=2000, speaker="S2"),
    )
    transcript = Transcript(
        segments=segments, speakers=(Speaker(id="S1", name="Ann"), Speaker(id="S2", name="Bo"))
    )
    script = script_of_transcript(transcript, "Talk")
    assert script.title == "Talk"
    assert script.paragraphs == (
        ScriptParagraph(text="Good morning.", speaker="Ann"),
        ScriptParagraph(text="Hello.", speaker="Bo"),
    )
    assert script_of_transcript(Transcript()).paragraphs == (ScriptParagraph(text=""),)
