"""When each sentence of a script is heard, kept in step with the text."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.domain.script import Delivery, Script
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.gui.viewmodels.sound_rows import SoundRows

SENTENCES = st.sampled_from(("", "One.", "Two and two.", "Three is a long sentence of words. "))
PARAGRAPHS = st.lists(st.lists(SENTENCES, min_size=1, max_size=4), max_size=5)
EDITS = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3), PARAGRAPHS), max_size=6)
SCRIPT = Script(delivery=Delivery(sentence_pause_ms=200, paragraph_pause_ms=700))


def rows_of(texts: list[str], paragraph: int) -> tuple[ScriptRow, ...]:
    """Rows of a paragraph, end to end."""
    rows: list[ScriptRow] = []
    start = 0
    for text in texts:
        rows.append(
            ScriptRow(
                paragraph=paragraph,
                start=start,
                end=start + len(text),
                number=0,
                heading=0,
                speaker="",
                written=text,
                spoken=text.strip(),
            )
        )
        start += len(text)
    return tuple(rows)


def put(rows: SoundRows, first: int, removed: int, added: list[list[str]]) -> None:
    """Put paragraphs in the place of others."""
    new = [rows_of(texts, first + at) for at, texts in enumerate(added)]
    rows.replace(first, removed, new, SCRIPT)


def anew(rows: SoundRows) -> SoundRows:
    """The same sentences, of which nothing was counted before."""
    made = SoundRows()
    paragraphs = [rows.of_paragraph(at) for at in range(len(rows))]
    made.replace(0, 0, [tuple(sound.row for sound in sounds) for sounds in paragraphs], SCRIPT)
    for sound, known in zip(made.all, rows.all, strict=True):
        sound.length_ms = known.length_ms
    made.measure(SCRIPT)
    return made


def times(rows: SoundRows) -> list[tuple[int, int, int, int, int]]:
    """Place, beginning and length of every sentence."""
    return [(s.paragraph, s.at, s.index, rows.start_ms(s), rows.length_ms(s)) for s in rows.all]


@settings(deadline=None, max_examples=60)
@given(EDITS, st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9_000)), max_size=4))
def test_counting_what_changed_gives_what_counting_all_gives(
    edits: list[tuple[int, int, list[list[str]]]], made: list[tuple[int, int]]
) -> None:
    rows = SoundRows()
    for wanted, removed, added in edits:
        first = min(wanted, len(rows))
        put(rows, first, min(removed, len(rows) - first), added)
        assert times(rows) == times(anew(rows))
    for at, length_ms in made:
        for sound in rows.all[at : at + 1]:
            sound.length_ms = length_ms
            rows.measure_some((sound,))
        assert times(rows) == times(anew(rows))
    assert rows.total_ms == anew(rows).total_ms


@settings(deadline=None, max_examples=60)
@given(PARAGRAPHS, st.integers(-1_000, 60_000))
def test_a_moment_belongs_to_the_sentence_that_began_last(
    paragraphs: list[list[str]], moment_ms: int
) -> None:
    rows = SoundRows()
    put(rows, 0, 0, paragraphs)
    found = rows.at_ms(moment_ms)
    assert (found is None) == (not paragraphs)
    if found is not None and 0 <= moment_ms < rows.total_ms:
        begun = [sound for sound in rows.all if rows.start_ms(sound) <= moment_ms]
        assert found is begun[-1]


def test_sentences_between_changes_keep_their_sound() -> None:
    rows = SoundRows()
    put(rows, 0, 0, [["One.", "Two.", "Three."], ["Four."], ["Five.", "Six."]])
    before = rows.all
    put(rows, 0, 3, [["Won.", "Two.", "Three."], ["Four."], ["Five.", "Sicks."]])
    kept = [now is then for now, then in zip(rows.all, before, strict=True)]
    assert kept == [False, True, True, True, True, False]


def test_the_timeline_holds_what_is_said() -> None:
    rows = SoundRows()
    put(rows, 0, 0, [["One.", ""], [""], ["Two and two."]])
    line = rows.timeline()
    assert [sound.row.spoken for sound in line.sounds] == ["One.", "Two and two."]
    assert list(line.starts_ms) == [rows.start_ms(sound) for sound in line.sounds]
    assert list(line.lengths_ms) == [rows.length_ms(sound) for sound in line.sounds]


def test_other_pauses_move_what_follows() -> None:
    rows = SoundRows()
    put(rows, 0, 0, [["One.", "Two and two."], ["Three."]])
    last = rows.all[-1]
    before = rows.start_ms(last)
    delivery = replace(SCRIPT.delivery, paragraph_pause_ms=1_700)
    rows.measure(replace(SCRIPT, delivery=delivery))
    assert rows.start_ms(last) == before + 1_000
