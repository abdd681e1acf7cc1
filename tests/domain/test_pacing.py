from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.pacing import core_end_ms, pause_ms, typical_ms
from speechstudio.domain.transcript import Word


def test_end_stretched_over_a_pause_is_no_core() -> None:
    word = Word(text="well", start_ms=1000, end_ms=6000)
    assert 1300 < core_end_ms(word) < 1700
    assert pause_ms(word, Word(text="so", start_ms=6000, end_ms=6200)) > 4000


def test_word_of_usual_length_is_all_core() -> None:
    assert core_end_ms(Word(text="remember", start_ms=0, end_ms=600)) == 600


def test_characters_of_unspaced_scripts_take_longer() -> None:
    assert typical_ms("天气") > 2 * typical_ms("no")


@given(st.text(min_size=1, max_size=9), st.integers(0, 10**6), st.integers(0, 10**5))
def test_core_lies_inside_its_word(text: str, start: int, length: int) -> None:
    word = Word(text=text, start_ms=start, end_ms=start + length)
    assert word.start_ms <= core_end_ms(word) <= word.end_ms
