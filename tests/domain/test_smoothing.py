from collections.abc import Sequence

from hypothesis import given

from speechstudio.domain.smoothing import SmoothingOptions, smooth
from speechstudio.domain.timeline import Presence
from speechstudio.domain.transcript import Transcript, Word
from speechstudio.domain.turns import SpeakerTurn
from tests.domain.strategies import spoken, transcripts, turns


def turn(start_ms: int, end_ms: int, speaker: str) -> SpeakerTurn:
    return SpeakerTurn(start_ms=start_ms, end_ms=end_ms, speaker=speaker)


def smoothed(text: str, speakers: str, *found: SpeakerTurn, words: Sequence[Word] = ()) -> str:
    """Speakers, a letter each, of words of 300 ms."""
    spoken_words = words or spoken(text).words
    return "".join(smooth(spoken_words, speakers, Presence(found), SmoothingOptions()))


TALKING = turn(0, 9000, "A")


def test_word_flipped_inside_a_sentence_goes_back() -> None:
    found = (TALKING, turn(600, 900, "B"))
    assert smoothed("so I think we should go", "AABAAA", *found) == "AAAAAA"


def test_short_answer_between_sentences_stays() -> None:
    found = (TALKING, turn(600, 900, "B"))
    assert smoothed("You agree? Yes. Then we go.", "AABAAA", *found) == "AABAAA"


def test_answer_between_pauses_stays() -> None:
    times = [(0, 300), (300, 600), (1100, 1300), (1900, 2200), (2200, 2500)]
    words = [
        Word(text=text, start_ms=start, end_ms=end)
        for text, (start, end) in zip(["so", "I", "yeah", "think", "so"], times, strict=True)
    ]
    assert smoothed("", "AABAA", TALKING, turn(1100, 1300, "B"), words=words) == "AABAA"


def test_word_of_one_heard_alone_stays() -> None:
    found = (turn(0, 600, "A"), turn(600, 900, "B"), turn(900, 9000, "A"))
    assert smoothed("so I yeah think so", "AABAA", *found) == "AABAA"


def test_longer_interruption_stays() -> None:
    found = (TALKING, turn(600, 1500, "B"))
    assert smoothed("so I wait a minute think so", "AABBBAA", *found) == "AABBBAA"


def test_last_word_of_a_question_returns_to_its_sentence() -> None:
    found = (turn(0, 550, "A"), turn(550, 3000, "B"))
    assert smoothed("How are you? I am fine today.", "AABBBBB", *found) == "AAABBBB"


def test_first_word_of_an_answer_returns_to_its_sentence() -> None:
    found = (turn(0, 1250, "A"), turn(1250, 3000, "B"))
    assert smoothed("How are you? I am fine today.", "AAAABBB", *found) == "AAABBBB"


def test_first_word_stretched_back_over_a_pause_returns_to_its_sentence() -> None:
    words = (
        *spoken("That was it.").words,
        Word(text="His", start_ms=900, end_ms=1650),
        *spoken("father went home.", start_ms=1650).words,
    )
    found = (turn(0, 1400, "A"), turn(2000, 3000, "B"))
    assert smoothed("", "AAAABBB", *found, words=words) == "AAABBBB"


def test_interjection_behind_a_comma_stays_between_two_speakers() -> None:
    found = (turn(0, 300, "A"), turn(250, 2000, "B"))
    assert smoothed("Yeah, go for it.", "ABBB", *found) == "ABBB"
    assert smoothed("Yeah go for it.", "ABBB", *found) == "BBBB"


def test_two_single_words_keep_their_speakers() -> None:
    assert smoothed("so yes", "AB", turn(0, 300, "A"), turn(200, 600, "B")) == "AB"


@given(transcripts(), turns(speakers="ABC"))
def test_smoothing_invents_no_speaker(
    transcript: Transcript, found: tuple[SpeakerTurn, ...]
) -> None:
    words = sorted(transcript.words(), key=lambda word: word.start_ms)
    speakers = ["ABC"[len(word.text) % 3] for word in words]
    after = smooth(words, speakers, Presence(found), SmoothingOptions())
    assert len(after) == len(words)
    assert set(after) <= set(speakers)
