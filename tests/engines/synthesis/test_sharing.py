from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from speechstudio.engines.synthesis.sharing import shares


def shared(sounds: str, words: list[str], alone: dict[str, str] | None = None) -> list[str]:
    known = alone or {}
    runs = shares(list(sounds), words, lambda word: list(known.get(word, word)))
    return [sounds[first:last] for first, last in runs]


def test_as_many_groups_as_words_are_one_each() -> None:
    assert shared("wel, ðə dog.", ["Well", "the", "dog"]) == ["wel,", "ðə", "dog."]


def test_words_in_one_breath_get_their_own_sounds() -> None:
    alone = {"of": "ov", "the": "ðə", "cat": "kat"}
    assert shared("ovðə kat.", ["of", "the", "cat"], alone) == ["ov", "ðə", "kat"]


def test_a_word_that_is_read_as_several_gets_them_all() -> None:
    alone = {"NASA1": "nasa wan", "is": "iz", "here": "hir"}
    assert shared("nasa wan iz hir!", ["NASA1", "is", "here"], alone) == ["nasa wan", "iz", "hir"]


def test_signs_that_are_read_belong_to_a_word_beside_them() -> None:
    alone = {"five": "faiv", "each": "its"}
    first, second = shared("faiv dolaz its", ["five", "each"], alone)
    assert first.startswith("faiv")
    assert second.endswith("its")


def test_a_word_without_sounds_of_its_own_gets_an_empty_place() -> None:
    assert shared("wan tri", ["one", "silent", "three"], {"silent": ""})[1] == ""


def test_nothing_to_share_is_no_failure() -> None:
    assert shared("", ["a", "b"]) == ["", ""]
    assert shared(" ., ", ["a"]) == [""]
    assert shared("abc", []) == []


def test_endless_text_is_shared_evenly() -> None:
    sounds = "ab" * 400
    found = shared(sounds, ["x"] * 800, {"x": "x"})
    assert "".join(found) == sounds


@given(
    st.text("ab ,", max_size=40),
    st.lists(st.text("abc", min_size=1, max_size=4), max_size=8),
)
def test_runs_are_in_order_and_inside(sounds: str, words: list[str]) -> None:
    runs = shares(list(sounds), words, list)
    assert len(runs) == len(words)
    assert all(0 <= first <= last <= len(sounds) for first, last in runs)
    assert all(earlier[1] <= later[0] for earlier, later in pairwise(runs))
