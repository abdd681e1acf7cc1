import random
import time

import jiwer
import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.metrics import WordErrors, word_errors

sentences = st.lists(st.sampled_from("abcde"), max_size=30)


@given(sentences.filter(bool), sentences)
def test_rate_agrees_with_jiwer(reference: list[str], hypothesis: list[str]) -> None:
    errors = word_errors(reference, hypothesis)
    expected = jiwer.process_words(" ".join(reference), " ".join(hypothesis))
    assert errors.rate == pytest.approx(expected.wer)
    assert errors.errors == expected.substitutions + expected.deletions + expected.insertions


@given(st.integers(0, 10**6), st.integers(50, 400), st.integers(50, 400))
def test_halving_agrees_with_jiwer(seed: int, left: int, right: int) -> None:
    chance = random.Random(seed)
    words = tuple("abcdefgh")
    reference = [chance.choice(words) for _ in range(left)]
    hypothesis = [chance.choice(words) for _ in range(right)]
    errors = word_errors(reference, hypothesis)
    assert errors.rate == pytest.approx(jiwer.wer(" ".join(reference), " ".join(hypothesis)))


@given(sentences, sentences)
def test_counts_add_up(reference: list[str], hypothesis: list[str]) -> None:
    errors = word_errors(reference, hypothesis)
    kept = len(reference) - errors.deletions
    assert kept + errors.insertions == len(hypothesis)
    assert 0 <= errors.substitutions <= kept


def test_kinds_of_errors_are_told_apart() -> None:
    errors = word_errors(["the", "cat", "sat", "on", "mats"], ["the", "bat", "sat", "right", "on"])
    assert (errors.substitutions, errors.deletions, errors.insertions) == (1, 1, 1)
    assert errors.rate == 0.6


def test_empty_reference_is_perfect_or_infinitely_wrong() -> None:
    assert word_errors([], []).rate == 0
    assert word_errors([], ["a"]).rate == float("inf")
    assert word_errors(["a"], []).rate == 1


def test_errors_of_several_recordings_add_up() -> None:
    total = word_errors(["a"], ["b"]) + word_errors(["a", "b", "c"], ["a", "b", "c"])
    assert total == WordErrors(reference_words=4, substitutions=1, deletions=0, insertions=0)
    assert total.rate == 0.25


def test_ten_thousand_words_are_quick() -> None:
    chance = random.Random(1)
    reference = [str(chance.randrange(2000)) for _ in range(10_000)]
    hypothesis = [word for word in reference if chance.random() > 0.1]
    hypothesis = [word if chance.random() > 0.1 else "x" for word in hypothesis]
    started = time.perf_counter()
    errors = word_errors(reference, hypothesis)
    assert time.perf_counter() - started < 10
    assert errors.deletions - errors.insertions == len(reference) - len(hypothesis)
