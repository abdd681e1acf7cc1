"""Options that single engines have alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import UsageError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.engines.registry import UnavailableEngine, engines
from speechstudio.engines.spec import EngineSpec, ExtraOption, Task
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.extras import check_extras, own_options
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.voice_choice import VoiceChoice

SHARE = ExtraOption(name="share", title="how much", minimum=0, maximum=1, default=0.2)
STEPS = ExtraOption(name="steps", title="how often", minimum=1, maximum=9, default=5, is_whole=True)
PLAIN = EngineSpec(
    id="plain",
    title="Plain",
    task=Task.SYNTHESIS,
    factory="x:Y",
    languages=("en",),
    code_licence="MIT",
    weights_licence="MIT",
    commercial_use="yes",
    models=(),
)
RICH = replace(PLAIN, id="rich", title="Rich", extras=(SHARE, STEPS))


@pytest.mark.parametrize("chosen", [{}, {"share": 0.0}, {"share": 1.0, "steps": 9.0}])
def test_possible_values_are_taken(chosen: dict[str, float]) -> None:
    check_extras([PLAIN, RICH], chosen)


def test_an_unknown_option_is_answered_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="Plain and Rich has no option “shore”") as told:
        check_extras([PLAIN, RICH, RICH], {"shore": 1})
    assert told.value.hint == (
        "There are: share (from 0 to 1, usually 0.2: how much);"
        " steps (a whole number from 1 to 9, usually 5: how often)."
    )


def test_an_engine_without_options_says_so() -> None:
    with pytest.raises(UsageError, match="Plain has no option") as told:
        check_extras([PLAIN], {"share": 1})
    assert "choose a voice of another engine" in told.value.hint


@pytest.mark.parametrize(
    ("name", "value"), [("share", 1.5), ("share", -1), ("share", float("nan")), ("steps", 2.5)]
)
def test_a_value_out_of_range_is_answered_with_the_range(name: str, value: float) -> None:
    with pytest.raises(UsageError, match=f"{name} of Rich cannot be") as told:
        check_extras([RICH], {name: value})
    assert told.value.hint.startswith("Give ")


@given(st.dictionaries(st.sampled_from(["share", "steps", "other"]), st.floats(0, 9)))
def test_each_engine_gets_its_own(chosen: dict[str, float]) -> None:
    options = SynthesisOptions(rate=2.0, extra=chosen)
    assert own_options(PLAIN, options) == SynthesisOptions(rate=2.0)
    kept = own_options(RICH, options)
    own = {option.name: option for option in (SHARE, STEPS)}
    possible = {n: v for n, v in chosen.items() if n in own and own[n].allows(v)}
    assert kept.extra == possible
    assert SHARE.value(kept.extra) == possible.get("share", 0.2)


def test_what_is_named_for_one_engine_is_for_it_alone_and_goes_first() -> None:
    chosen = {"rich.share": 0.4, "share": 0.9, "poor.steps": 3.0}
    options = SynthesisOptions(extra=chosen)
    assert own_options(RICH, options).extra == {"share": 0.4}
    assert own_options(replace(RICH, id="poor"), options).extra == {"share": 0.9, "steps": 3.0}
    check_extras([RICH], {"rich.share": 0.4})
    with pytest.raises(UsageError, match=r"has no option “poor\.steps”"):
        check_extras([RICH], {"poor.steps": 3})


def test_an_engine_that_obeys_noise_is_given_it_by_name() -> None:
    noisy = replace(RICH, options=("noise",))
    check_extras([noisy], {"noise": 0.2})
    told = own_options(noisy, SynthesisOptions(extra={"noise": 0.2, "share": 0.1}))
    assert told == SynthesisOptions(noise=0.2, extra={"share": 0.1})
    assert own_options(RICH, SynthesisOptions(extra={"noise": 0.2})) == SynthesisOptions()
    with pytest.raises(UsageError, match="noise of Rich cannot be 3"):
        check_extras([noisy], {"noise": 3})


def test_values_that_have_names_are_told_by_them() -> None:
    named = replace(STEPS, minimum=0, maximum=1, values=("Fast", "Good"))
    with pytest.raises(UsageError) as told:
        check_extras([replace(RICH, extras=(named,))], {"steps": 7})
    assert told.value.hint == "Give 0 fast, 1 good."


@pytest.mark.parametrize("spec", engines(Task.SYNTHESIS).values(), ids=lambda spec: spec.id)
def test_options_of_our_engines_are_whole(spec: EngineSpec | UnavailableEngine) -> None:
    for option in spec.choices if isinstance(spec, EngineSpec) else ():
        assert option.label
        assert option.allows(option.default)
        assert not option.values or option.maximum - option.minimum == len(option.values) - 1


def key_of(spec: EngineSpec, chosen: dict[str, float]) -> str:
    choice = VoiceChoice(spec=spec, version="1", voice="a", models={})
    keys = ChunkKeys(lambda _name: choice, SynthesisOptions(extra=chosen))
    piece = Piece(sentence=SpokenSentence(text="Hi.", language="en"), written=(0, 3), pause_ms=0)
    return keys.key(piece)


def test_sound_is_kept_under_the_options_that_it_was_made_with() -> None:
    assert key_of(RICH, {"share": 0.5}) != key_of(RICH, {"share": 0.6}) != key_of(RICH, {})
    assert key_of(PLAIN, {"share": 0.5}) == key_of(PLAIN, {})
