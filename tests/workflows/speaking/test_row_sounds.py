"""The sound of a sentence: its chunks, takes, words and picture, without an engine."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.domain.speech import SpokenSentence, SpokenWord
from speechstudio.engines.contract import AudioChunk, SynthesisOptions
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import Task
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.row_sounds import (
    RowPlan,
    in_take,
    length_ms,
    outline,
    row_plan,
    speech_of,
    takes_of,
)
from speechstudio.workflows.speaking.takes import as_take, pace_of
from speechstudio.workflows.speaking.voice_choice import VoiceChoice

RATE = 1_000
PIPER, ESPEAK = engine(Task.SYNTHESIS, "piper"), engine(Task.SYNTHESIS, "espeak")


def keys_with(engine_id: str = "espeak") -> ChunkKeys:
    spec = engine(Task.SYNTHESIS, engine_id)
    return ChunkKeys(
        lambda name: VoiceChoice(spec=spec, version="1", voice=name or "a", models={}),
        SynthesisOptions(),
    )


def piece(text: str, pause_ms: int = 0, voice: str = "") -> Piece:
    sentence = SpokenSentence(text=text, language="en-US")
    return Piece(sentence=sentence, written=(0, len(text)), pause_ms=pause_ms, voice=voice)


def test_a_voice_that_is_not_there_is_looked_for_once() -> None:
    asked: list[str] = []

    def choose(name: str) -> VoiceChoice:
        asked.append(name)
        raise UsageError("there is no such voice")

    keys = ChunkKeys(choose, SynthesisOptions())
    for _ in range(3):
        with pytest.raises(UsageError, match="no such voice"):
            keys.key(piece("I say"))
    assert asked == [""]


@pytest.fixture
def cache(tmp_path: Path) -> ChunkCache:
    return ChunkCache(tmp_path)


def put(cache: ChunkCache, key: str, length: int, words: tuple[SpokenWord, ...] = ()) -> None:
    samples = np.linspace(0, 0.5, length, dtype=np.float32)
    cache.put(key, AudioChunk(samples=samples, sample_rate=RATE, words=words))


@pytest.fixture
def plan() -> RowPlan:
    """A sentence that markup cuts in two."""
    return row_plan([piece("I say", 100), piece("no way.", 350, "b")], keys_with(), {})


def test_a_sentence_is_made_when_all_of_its_pieces_are(plan: RowPlan, cache: ChunkCache) -> None:
    put(cache, plan.keys[0], 500)
    assert length_ms(plan, cache) is None
    assert speech_of("I say no way.", plan, cache) is None
    put(cache, plan.keys[1], 700)
    assert length_ms(plan, cache) == 1_300
    assert plan.pause_ms == 350


def test_words_are_placed_in_the_sentence(plan: RowPlan, cache: ChunkCache) -> None:
    told = (
        SpokenWord(start=0, end=1, start_ms=0, end_ms=90),
        SpokenWord(start=2, end=5, start_ms=120, end_ms=480),
    )
    put(cache, plan.keys[0], 500, told)
    put(cache, plan.keys[1], 700)
    speech = speech_of("I say no way.", plan, cache)
    assert speech is not None
    assert [(word.start, word.end) for word in speech.words] == [(0, 1), (2, 5), (6, 8), (9, 13)]
    assert [word.start_ms for word in speech.words] == [0, 120, 600, 900]
    assert speech.length_ms == 1_300
    assert speech.start_of(9) == 900
    word = speech.word_at(650)
    assert word is not None
    assert (word.start, word.end) == (6, 8)
    assert speech.word_at(-1) is None


def test_a_picture_shows_the_loudest_of_each_share(plan: RowPlan, cache: ChunkCache) -> None:
    for key in plan.keys:
        put(cache, key, 450)
    speech = speech_of("I say no way.", plan, cache)
    assert speech is not None
    bars = outline(speech, 100)
    assert bars[48] == 0  # the pause between
    assert bars[40] > bars[10] > 0


def test_takes_that_are_made_are_found(plan: RowPlan, cache: ChunkCache) -> None:
    keys = keys_with()
    for number in (0, 2):
        for key in in_take(plan, number, keys).keys:
            put(cache, key, 300 + number)
    assert [(take.number, take.length_ms) for take in takes_of(plan, keys, cache)] == [
        (0, 700),
        (2, 704),
    ]
    chosen = row_plan(list(plan.pieces), keys, dict.fromkeys(plan.first_keys, 2))
    assert chosen.take == 2
    assert chosen.first_keys == plan.first_keys
    assert length_ms(chosen, cache) == 704


def test_takes_differ_by_seed_or_else_by_pace() -> None:
    sentence, options = SpokenSentence(text="Hi.", language="en"), SynthesisOptions(seed=3)
    assert as_take(PIPER, sentence, options, 0) == (sentence, options)
    assert as_take(PIPER, sentence, options, 2) == (sentence, replace(options, seed=5))
    slower, same = as_take(ESPEAK, sentence, options, 1)
    assert (slower.rate, same) == (0.96, options)
    assert [round(pace_of(ESPEAK, number), 2) for number in range(5)] == [1, 0.96, 1.04, 0.92, 1.08]
    assert pace_of(PIPER, 3) == 1


def test_a_length_is_told_without_reading_and_only_of_what_is_whole(
    cache: ChunkCache, tmp_path: Path
) -> None:
    key = "ab" * 32
    assert cache.length_ms(key) is None
    put(cache, key, 321)
    assert cache.length_ms(key) == 321
    (path,) = tmp_path.glob("ab/*")
    path.write_bytes(path.read_bytes()[:-1])
    assert cache.length_ms(key) is None
    path.write_bytes(b"x")
    assert cache.length_ms(key) is None
