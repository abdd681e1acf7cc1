"""What can be chosen for the engine of one voice alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.engines.registry import engine, engines
from speechstudio.engines.spec import EngineSpec, ExtraOption, Task
from speechstudio.gui.viewmodels import engine_words
from speechstudio.gui.viewmodels import own_options as shown
from speechstudio.gui.viewmodels.own_options import (
    own_options,
    place_of,
    places_of,
    value_at,
    value_text,
    with_choice,
)
from tests.gui.viewmodels.panel_models import voice

STYLETTS2 = engine(Task.SYNTHESIS, "styletts2")
TORTOISE = engine(Task.SYNTHESIS, "tortoise")
COQUI = engine(Task.SYNTHESIS, "coqui")
SPECS = [spec for spec in engines(Task.SYNTHESIS).values() if isinstance(spec, EngineSpec)]
ALL = [option for spec in SPECS for option in spec.choices]


def options_of(spec: EngineSpec, extra: dict[str, float]) -> dict[str, shown.OwnOption]:
    facts = voice(f"{spec.id}:a", "A", options=spec.choices)
    return {each.option.name: each for each in own_options(facts, extra)}


def test_a_voice_shows_what_its_engine_has_and_nothing_of_others() -> None:
    known = options_of(STYLETTS2, {"styletts2.alpha": 0.5, "tortoise.top_p": 0.1, "alpha": 0.9})
    assert list(known) == [option.name for option in STYLETTS2.choices]
    assert (known["alpha"].value, known["alpha"].is_chosen) == (0.5, True)
    assert (known["beta"].value, known["beta"].is_chosen) == (0.7, False)
    assert own_options(None, {"styletts2.alpha": 0.5}) == ()


def test_a_value_that_cannot_be_is_as_if_none_were_chosen() -> None:
    assert not options_of(STYLETTS2, {"styletts2.diffusion_steps": 2.5})[
        "diffusion_steps"
    ].is_chosen


def test_values_are_written_as_people_read_them() -> None:
    known = options_of(TORTOISE, {"tortoise.preset": 2})
    assert (known["preset"].label, known["preset"].text) == ("Quality", "Standard")
    assert known["diffusion_iterations"].text == "0"
    assert known["temperature"].text == "0.80"
    assert options_of(COQUI, {})["temperature"].text == "Its own"
    assert options_of(COQUI, {"coqui.temperature": 0.75})["temperature"].text == "0.75"
    assert known["preset"].note.startswith("How good it is")


def test_an_option_without_a_label_is_called_by_its_name() -> None:
    bare = ExtraOption(name="top_p", title="share", minimum=0, maximum=1, default=1)
    assert options_of(replace(STYLETTS2, extras=(bare,)), {})["top_p"].label == "Top p"


def test_a_choice_is_made_and_taken_back() -> None:
    chosen = with_choice({"a.b": 1.0}, "a.c", 2.0)
    assert chosen == {"a.b": 1.0, "a.c": 2.0}
    assert with_choice(chosen, "a.b", None) == {"a.c": 2.0}


@given(st.sampled_from(ALL), st.floats(0, 1))
def test_every_place_of_a_slider_is_a_value_that_may_be_chosen(
    option: ExtraOption, share: float
) -> None:
    place = round(share * places_of(option))
    value = value_at(option, place)
    assert option.allows(value)
    assert value_text(option, value)
    assert value_at(option, place_of(option, value)) == pytest.approx(value, abs=0.011)


@pytest.mark.parametrize("option", ALL, ids=lambda option: option.name)
def test_both_ends_can_be_reached(option: ExtraOption) -> None:
    ends = value_at(option, 0), value_at(option, places_of(option))
    assert ends == (option.minimum, option.maximum)


def test_everything_that_our_engines_say_is_there_to_be_translated() -> None:
    texts = {text for option in ALL for text in (option.label, *option.values)}
    assert texts <= set(engine_words.LABELS)
    assert {option.sentence for option in ALL} == set(engine_words.NOTES)
