"""Short neighbours of one speaker share a subtitle where the limits allow."""

from speechstudio.domain.transcript import Word
from speechstudio.formats.cue_cuts import Run, cut
from speechstudio.formats.spec import WriteOptions


def texts(*said: tuple[str, int, int], until_ms: int | None = None) -> list[str]:
    words = tuple(Word(text=text, start_ms=start, end_ms=end) for text, start, end in said)
    cues = cut(Run(words=words, until_ms=until_ms), WriteOptions())
    return [" ".join(word.text for word in cue) for cue in cues]


def test_two_short_greetings_in_a_row_share_a_cue() -> None:
    said = (("Hello.", 6724, 7100), ("Hello.", 7620, 8200))
    assert texts(*said, until_ms=8260) == ["Hello. Hello."]


def test_a_short_last_sentence_joins_the_one_before_when_somebody_else_follows() -> None:
    said = (("Hello.", 0, 1300), ("Yes.", 1900, 2300))
    assert texts(*said, until_ms=2400) == ["Hello. Yes."]


def test_short_neighbours_stay_apart_over_a_long_silence() -> None:
    said = (("Hello.", 0, 300), ("Hello.", 2400, 2700))
    assert texts(*said, until_ms=2800) == ["Hello.", "Hello."]


def test_short_neighbours_stay_apart_when_they_would_last_too_long() -> None:
    said = (("Hello.", 0, 6800), ("Yes.", 6900, 7300))
    assert texts(*said, until_ms=7400) == ["Hello.", "Yes."]


def test_short_subtitles_can_be_kept_apart() -> None:
    said = (("Hello.", 0, 1300), ("Yes.", 1900, 2300))
    words = tuple(Word(text=text, start_ms=start, end_ms=end) for text, start, end in said)
    assert len(cut(Run(words=words, until_ms=2400), WriteOptions(join_short=False))) == 2
