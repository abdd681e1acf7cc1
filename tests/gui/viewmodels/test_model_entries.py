"""Which models are shown, and what is said of each."""

from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.gui.models_place.details import having_again
from speechstudio.gui.models_place.rows import row_of
from speechstudio.gui.viewmodels.model_entries import (
    Filter,
    ModelEntry,
    ModelState,
    Order,
    Task,
    entries_of,
    languages_of,
)
from speechstudio.models.catalogue import ModelTask
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.own import of_folder
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
    assert {"mms-tts-deu", "bark", "piper-de-de-thorsten-medium"} <= set(spoken)
    assert not {"mms-tts-eng", "melotts-english", "piper-en-us-joe-medium"} & set(spoken)
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


def entry_of(model_id: str) -> ModelEntry:
    return next(entry for entry in ENTRIES if entry.model.id == model_id)


def test_what_does_two_things_is_found_under_both() -> None:
    assert entry_of("seamless-m4t-v2-large").tasks == (Task.RECOGNISE, Task.SPEAK)
    for task in (Task.RECOGNISE, Task.SPEAK):
        assert "seamless-m4t-v2-large" in shown(task=task)
    assert "seamless-m4t-v2-large" not in shown(task=Task.SPEAKERS)


def test_sizes_that_nobody_knows_exactly_are_told_as_such() -> None:
    assert entry_of("whisper-base").size == "150 MB"
    assert entry_of("seamless-m4t-v2-large").size == "about 9.2 GB"
    assert entry_of("fastspeech2-conformer").size == "not known"
    assert row_of(entry_of("seamless-m4t-v2-large"), None, None).size == "~ 9.2 GB"
    assert row_of(entry_of("fastspeech2-conformer"), None, None).size == "?"


def test_what_forbids_commerce_says_so() -> None:
    assert entry_of("seamless-m4t-v2-large").is_forbidden
    assert entry_of("mms-tts-deu").is_forbidden
    assert entry_of("melotts-english").is_free
    assert not entry_of("mms-tts-deu").is_free


def test_what_came_with_the_program_takes_no_room_and_stays() -> None:
    installed = replace(entry_of("whisper-small"), state=ModelState.INSTALLED, installed_bytes=3)
    shipped = replace(installed, is_shipped=True)
    assert (installed.used_bytes, shipped.used_bytes) == (3, 0)
    assert entry_of("whisper-small").used_bytes == 0
    assert row_of(installed, None, None).action == "Remove"
    assert row_of(shipped, None, None).action == ""
    assert "comes with the program" in row_of(shipped, None, None).spoken
    assert "with the program" in having_again(replace(installed, is_over_shipped=True))


def test_what_the_user_brought_is_shown_with_what_it_takes(tmp_path: Path) -> None:
    folder = tmp_path / "Mine"
    folder.mkdir()
    (folder / "config.json").write_bytes(bytes(2_000_000))
    store = ModelStore(tmp_path / "models", load_catalogue(), environment={})
    model = of_folder(folder, engine="melotts", task=ModelTask.SYNTHESIS)
    store.import_folder(model, folder)

    entry = entries_of(store, {})[-1]

    assert (entry.model.id, entry.state) == ("melotts-mine", ModelState.INSTALLED)
    assert entry.size == "2 MB"
    assert entry.origin == "From a folder, and nowhere else."
    assert "folder" in having_again(entry)
    assert having_again(entry_of("seamless-m4t-v2-large")) == "Having it again takes about 9.2 GB."
    assert having_again(entry_of("fastspeech2-conformer")) == "Having it again is a download."
