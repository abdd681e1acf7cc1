"""What every synthesizer keeps to, whoever made it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import JobCancelledError, UsageError
from speechstudio.domain.speech import PhonemeSpan, SpokenSentence
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    SynthesisOptions,
    Synthesizer,
    Voice,
)
from speechstudio.engines.spec import EngineSpec, Task
from tests.engines.contract.making import (
    context,
    make,
    make_in_child,
    make_of_service,
    specs,
)
from tests.engines.synthesis.listening import edge_ms, fundamental_hz, loudness_db

TEXTS = (
    "The quick brown fox jumps over the lazy dog.",
    "Of the people who came, only three stayed.",
    "What did you say?",
)
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(-x-[a-z0-9]+)?")
LONGEST_EDGE_MS = 150
UNSAID = SynthesisOptions()


def _engines() -> list[object]:
    """Every synthesizer; those with models are run with the models that are installed."""
    return [
        pytest.param(*param.values, id=param.id, marks=pytest.mark.models)
        if param.values[0].models or param.values[0].environment
        else param
        for param in specs(Task.SYNTHESIS)
    ]


pytestmark = pytest.mark.filterwarnings("ignore")  # of libraries, which are no concern of ours


@pytest.fixture(scope="module", params=_engines())
def spec(request: pytest.FixtureRequest) -> EngineSpec:
    found: EngineSpec = request.param
    return found


@pytest.fixture(scope="module")
def engine(
    spec: EngineSpec, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Synthesizer]:
    if spec.environment is not None:
        child = make_in_child(spec, tmp_path_factory.mktemp("tiny"))
        yield child
        child.close()
        return
    if spec.is_service:
        with make_of_service(spec) as made:
            yield made
        return
    store: Path = request.getfixturevalue("model_store_root") if spec.models else Path()
    yield make(spec, store)


@pytest.fixture(scope="module")
def _real_weights(spec: EngineSpec) -> None:
    """What random weights say is neither loud nor long, nor as a person would say it."""
    if spec.environment is not None:
        pytest.skip("only real weights can show it")


@pytest.fixture(scope="module")
def voice(engine: Synthesizer) -> Voice:
    """An English voice, or else the first."""
    voices = engine.voices()
    return next((v for v in voices if v.language.startswith("en-US")), voices[0])


def sentences(*texts: str) -> list[SpokenSentence]:
    return [SpokenSentence(text=text, language="en") for text in texts]


def say(
    engine: Synthesizer,
    voice: Voice,
    what: Sequence[SpokenSentence],
    options: SynthesisOptions = UNSAID,
) -> list[AudioChunk]:
    return list(engine.synthesize(what, voice.id, options, EngineContext()))


@pytest.fixture(scope="module")
def spoken(engine: Synthesizer, voice: Voice) -> list[AudioChunk]:
    return say(engine, voice, sentences(*TEXTS))


def check(chunk: AudioChunk, text: str) -> None:
    """Assert what holds for every chunk."""
    assert chunk.samples.dtype == np.float32
    assert chunk.samples.ndim == 1
    assert np.isfinite(chunk.samples).all()
    assert np.abs(chunk.samples).max(initial=0) <= 1
    assert chunk.sample_rate >= 8000
    for word in chunk.words:
        assert 0 <= word.start < word.end <= len(text)
        assert 0 <= word.start_ms <= word.end_ms <= chunk.duration_ms
    for earlier, later in pairwise(chunk.words):
        assert earlier.end <= later.start
        assert earlier.end_ms <= later.start_ms


def test_every_voice_says_who_it_is(engine: Synthesizer) -> None:
    voices = engine.voices()
    assert voices
    assert len({voice.id for voice in voices}) == len(voices)
    for voice in voices:
        assert voice.id.strip() == voice.id != ""
        assert voice.name
        assert LANGUAGE_TAG.fullmatch(voice.language)


def test_there_is_one_chunk_a_sentence(spoken: list[AudioChunk], voice: Voice) -> None:
    assert len(spoken) == len(TEXTS)
    for chunk, text in zip(spoken, TEXTS, strict=True):
        check(chunk, text)
        assert voice.sample_rate in (0, chunk.sample_rate)


@pytest.mark.usefixtures("_real_weights")
def test_speech_is_as_long_and_as_loud_as_a_person_s(spoken: list[AudioChunk]) -> None:
    for chunk, text in zip(spoken, TEXTS, strict=True):
        assert 30 * len(text) < chunk.duration_ms < 150 * len(text)
        assert loudness_db(chunk) > -40


@pytest.mark.usefixtures("_real_weights")
def test_sentences_come_in_order(spoken: list[AudioChunk]) -> None:
    lengths = [chunk.duration_ms for chunk in spoken]
    assert lengths[2] < min(lengths[:2])


def test_a_sentence_sounds_the_same_wherever_it_stands(
    engine: Synthesizer, voice: Voice, spec: EngineSpec
) -> None:
    if "seed" not in spec.options:
        pytest.skip("the engine does not promise it")
    options = SynthesisOptions(seed=7)
    first, second = say(engine, voice, sentences(TEXTS[2], TEXTS[2]), options)
    assert np.array_equal(first.samples, second.samples)
    other = say(engine, voice, sentences(TEXTS[2]), SynthesisOptions(seed=8))[0]
    assert not np.array_equal(first.samples, other.samples)


@pytest.mark.usefixtures("_real_weights")
def test_sound_begins_and_ends_without_click_or_long_silence(spoken: list[AudioChunk]) -> None:
    for chunk in spoken:
        assert abs(chunk.samples[0]) < 0.01
        assert abs(chunk.samples[-1]) < 0.01
        assert max(edge_ms(chunk.samples, chunk.sample_rate)) <= LONGEST_EDGE_MS


def test_words_are_those_of_the_text(spoken: list[AudioChunk], voice: Voice) -> None:
    if "word times" not in voice.capabilities:
        pytest.skip("the voice does not tell")
    for chunk, text in zip(spoken, TEXTS, strict=True):
        assert [text[word.start : word.end] for word in chunk.words] == re.findall(r"\w+", text)
        assert chunk.words[-1].end_ms > chunk.duration_ms / 2


@pytest.mark.parametrize(
    "text", ["", " ", "\n\t ", "…", "?!—“”", "🙂", "🙂 🎉🎉!", "\u200b", "\x00\x1b", "\ud83d"]
)
def test_nothing_to_say_is_a_short_silence(engine: Synthesizer, voice: Voice, text: str) -> None:
    before, silent, after = say(engine, voice, sentences(TEXTS[2], text, TEXTS[2]))
    check(silent, text)
    assert 0 < silent.duration_ms <= 500
    assert not silent.samples.any()
    assert silent.words == ()
    assert silent.sample_rate == before.sample_rate == after.sample_rate


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "Hi 🙂",
        "one\x00two\x01three \ud83d four",
        "[[x]] and <break/> & {b}",
        "naïve Æsir Ωmega",
        "日本 and русский",
        "x" * 120,
        "e.g. Dr. Smith lives at 3rd St. No. 4!",
        "wait ... what?! (yes) - no; “so”",
    ],
)
def test_odd_text_is_spoken_without_an_error(
    engine: Synthesizer, voice: Voice, spec: EngineSpec, text: str
) -> None:
    chunk = say(engine, voice, sentences(text))[0]
    check(chunk, text)
    if spec.environment is None:  # random weights may whisper
        assert loudness_db(chunk) > -50


@pytest.mark.usefixtures("_real_weights")
def test_a_very_long_sentence_is_one_chunk(engine: Synthesizer, voice: Voice) -> None:
    text = "we went along the river and over the bridge, " * 14
    chunk = say(engine, voice, sentences(text))[0]
    check(chunk, text)
    assert chunk.duration_ms > 20_000
    if "word times" in voice.capabilities:
        assert len(chunk.words) == 9 * 14
        middle = chunk.words[len(chunk.words) // 2].start_ms
        assert 0.4 < middle / chunk.duration_ms < 0.6


def test_parts_that_come_early_are_the_chunk(
    engine: Synthesizer, voice: Voice, spec: EngineSpec
) -> None:
    early: list[AudioChunk] = []
    text = f"{TEXTS[0]} {TEXTS[1]}"
    context = EngineContext(early=early.append)
    (chunk,) = engine.synthesize(sentences(text), voice.id, UNSAID, context)
    check(chunk, text)
    if not early:
        return  # such an engine, or such a voice of it, gives the whole
    assert "streaming" in spec.capabilities
    assert {part.sample_rate for part in early} == {chunk.sample_rate}
    assert np.array_equal(np.concatenate([part.samples for part in early]), chunk.samples)


def test_no_sentences_are_no_chunks(engine: Synthesizer, voice: Voice) -> None:
    assert say(engine, voice, []) == []


def test_a_voice_that_there_is_not_is_answered_with_those_there_are(
    engine: Synthesizer, voice: Voice
) -> None:
    with pytest.raises(UsageError, match="nobody") as told:
        list(engine.synthesize(sentences("Hi."), "nobody", UNSAID, EngineContext()))
    assert "Choose one of: " in told.value.hint
    assert any(known.id in told.value.hint for known in engine.voices())


def test_a_cancel_between_sentences_ends_the_run_and_keeps_the_engine(
    engine: Synthesizer, voice: Voice
) -> None:
    stop: list[bool] = []
    surroundings, _, _ = context(cancelled=lambda: bool(stop))
    chunks = engine.synthesize(sentences(*TEXTS), voice.id, UNSAID, surroundings)
    check(next(chunks), TEXTS[0])
    stop.append(True)
    with pytest.raises(JobCancelledError):
        next(chunks)
    assert len(say(engine, voice, sentences(TEXTS[2]))) == 1


def test_a_cancel_before_the_start_says_nothing(engine: Synthesizer, voice: Voice) -> None:
    surroundings, _, _ = context(cancelled=lambda: True)
    with pytest.raises(JobCancelledError):
        list(engine.synthesize(sentences(TEXTS[0]), voice.id, UNSAID, surroundings))


@pytest.mark.usefixtures("_real_weights")
def test_pace_is_obeyed_from_options_and_from_the_sentence(
    engine: Synthesizer, voice: Voice, spec: EngineSpec, spoken: list[AudioChunk]
) -> None:
    if "rate" not in spec.options:
        pytest.skip("the engine has one pace")
    fast = SpokenSentence(text=TEXTS[0], language="en", rate=1.5)
    by_sentence = say(engine, voice, [fast])[0]
    by_option = say(engine, voice, sentences(TEXTS[0]), SynthesisOptions(rate=1.5))[0]
    both = say(engine, voice, [fast], SynthesisOptions(rate=1 / 1.5))[0]
    for chunk in (by_sentence, by_option):
        assert 0.5 < chunk.duration_ms / spoken[0].duration_ms < 0.85
    assert 0.9 < both.duration_ms / spoken[0].duration_ms < 1.1


@pytest.mark.usefixtures("_real_weights")
def test_volume_is_obeyed_and_never_clips(
    engine: Synthesizer, voice: Voice, spec: EngineSpec, spoken: list[AudioChunk]
) -> None:
    if "volume_db" not in spec.options:
        pytest.skip("the engine has one volume")
    quiet = SpokenSentence(text=TEXTS[0], language="en", volume_db=-6.0)
    chunk = say(engine, voice, [quiet], SynthesisOptions(volume_db=-6.0))[0]
    assert loudness_db(chunk) == pytest.approx(loudness_db(spoken[0]) - 12, abs=1.5)
    loud = say(engine, voice, sentences(TEXTS[0]), SynthesisOptions(volume_db=40.0))[0]
    assert np.abs(loud.samples).max() <= 1
    assert np.mean(np.abs(loud.samples) > 0.999) < 0.001


@pytest.mark.usefixtures("_real_weights")
@pytest.mark.parametrize("semitones", [4.0, -4.0])
def test_pitch_is_obeyed_and_the_length_stays(
    *,
    engine: Synthesizer,
    voice: Voice,
    spec: EngineSpec,
    spoken: list[AudioChunk],
    semitones: float,
) -> None:
    if "pitch_semitones" not in spec.options:
        pytest.skip("the engine has one pitch")
    moved = SpokenSentence(text=TEXTS[0], language="en", pitch_semitones=semitones)
    chunk = say(engine, voice, [moved])[0]
    check(chunk, TEXTS[0])
    higher = 12 * np.log2(fundamental_hz(chunk) / fundamental_hz(spoken[0]))
    assert higher == pytest.approx(semitones, abs=2.0)
    assert chunk.duration_ms == pytest.approx(spoken[0].duration_ms, rel=0.2)


def test_sounds_that_are_given_are_spoken_and_keep_their_words(
    engine: Synthesizer, voice: Voice
) -> None:
    text = "I like tomato juice."
    span = PhonemeSpan(start=7, end=13, ipa="təmeto")
    plain = say(engine, voice, sentences(text))[0]
    given = say(engine, voice, [SpokenSentence(text=text, language="en", phonemes=(span,))])[0]
    check(given, text)
    if "word times" in voice.capabilities:
        assert [(w.start, w.end) for w in given.words] == [(w.start, w.end) for w in plain.words]
    if "phonemes" in voice.capabilities:
        assert not np.array_equal(given.samples, plain.samples)
