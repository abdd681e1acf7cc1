"""Which models are shown, and what is said of each."""

from pathlib import Path

import pytest

from speechstudio.gui.viewmodels.model_entries import (
    Filter,
    ModelState,
    Order,
    Task,
    entries_of,
    languages_of,
)
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore

ENTRIES = entries_of(ModelStore(Path("nowhere"), load_catalogue()), {"whisper-small": 3.0})


def shown(**wanted: object) -> list[str]:
    chosen = Filter(**wanted)  # type: ignore[arg-type]  # as given by each test
    return [entry.model.id for entry in chosen.sorted(filter(chosen.takes, ENTRIES))]


def test_everything_is_there_and_nothing_installed() -> None:
    assert len(shown()) == len(ENTRIES)
    assert not shown(only_installed=True)
    assert {entry.state for entry in ENTRIES} == {ModelState.ABSENT}


def test_words_of_a_search_may_stand_in_any_order() -> None:
    assert "whisper-large-v3-turbo" in shown(query="turbo whisper")
    assert not shown(query="turbo nothing")


def test_a_language_shows_models_of_it_and_those_that_take_any() -> None:
    spoken = shown(language="de", task=Task.SPEAK)
    assert spoken
    assert all("de-de" in name or "kokoro" in name for name in spoken)
    assert "campplus" in shown(language="de")


def test_filters_leave_out_what_wants_an_account_or_forbids_commerce() -> None:
    gated = {entry.model.id for entry in ENTRIES if entry.model.gated}
    assert gated
    assert not gated & set(shown(only_open=True))
    for entry in ENTRIES:
        if entry.model.id in shown(only_commercial=True):
            assert entry.is_free


@pytest.mark.parametrize("descending", [False, True])
def test_sizes_are_in_order(*, descending: bool) -> None:
    sizes = {entry.model.id: entry.model.disk_bytes for entry in ENTRIES}
    found = [sizes[name] for name in shown(order=Order.SIZE, is_descending=descending)]
    assert found == sorted(sizes.values(), reverse=descending)


def test_the_fastest_comes_first() -> None:
    assert shown(order=Order.SPEED)[0] == "whisper-small"


def test_languages_have_names() -> None:
    named = dict(languages_of(ENTRIES))
    assert named["de"] == "German"
    assert list(named.values()) == sorted(named.values())


def test_limits_are_sentences() -> None:
    base = next(entry for entry in ENTRIES if entry.model.id == "whisper-base")
    assert base.limits[0].startswith("Fast and modest")
    assert all(limit[0].isupper() and not limit.endswith(".") for limit in base.limits)
