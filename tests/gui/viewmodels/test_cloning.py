"""A voice in the making: what is wanted, what is found, what becomes of it."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import (
    EngineFailedError,
    JobCancelledError,
    UnreadableAudioError,
)
from speechstudio.gui.viewmodels import cloning
from speechstudio.gui.viewmodels.clone_check import CloneCheck, Stage
from speechstudio.gui.viewmodels.clone_findings import check_lines
from speechstudio.gui.viewmodels.cloning import STATEMENT, Cloning
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.jobs.queue import Job
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.cloning.cloning import STATEMENT as COMMAND_LINE
from speechstudio.workflows.cloning.findings import Gravity
from speechstudio.workflows.speaking.cloned_voices import ClonedVoice
from speechstudio.workflows.speaking.voices import VoiceBook
from tests.gui.viewmodels.clone_samples import ANNA, BAD, GOOD, HOSTS, POOR, checked

Check = Callable[[Job], object]
RECORDING = Path("anna.wav")


@pytest.fixture
def voices(qtbot: QtBot, tmp_path: Path) -> Iterator[Voices]:
    store = ModelStore(tmp_path / "models", load_catalogue())
    made = Voices(VoiceBook(store), tmp_path)
    yield made
    made.close()


@pytest.fixture
def making(
    qtbot: QtBot, voices: Voices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Cloning]:
    """Begun, with two models that are ready."""
    monkeypatch.setattr(cloning, "hosts", lambda _store: HOSTS)
    made = Cloning(voices, ModelStore(tmp_path / "models", load_catalogue()), str)
    made.begin()
    qtbot.waitUntil(lambda: made.are_hosts_known)
    yield made
    made.close()


@pytest.fixture
def check_by(monkeypatch: pytest.MonkeyPatch) -> Callable[[Check], None]:
    def use(check: Check) -> None:
        monkeypatch.setattr(CloneCheck, "_check", lambda _self, _path, job: check(job))

    return use


@pytest.fixture
def good(qtbot: QtBot, making: Cloning, check_by: Callable[[Check], None]) -> Callable[[], Cloning]:
    """All that is wanted but the statement."""

    def make_it_so() -> Cloning:
        check_by(lambda _job: checked(GOOD))
        making.choose_recording(RECORDING)
        qtbot.waitUntil(lambda: making.check.stage is Stage.CHECKED)
        making.set_name("Anna")
        return making

    return make_it_so


def has_host(making: Cloning, model: str) -> bool:
    return making.host is not None and making.host.model == model


def test_one_thing_after_the_other_is_asked_for(
    qtbot: QtBot, making: Cloning, check_by: Callable[[Check], None]
) -> None:
    check_by(lambda _job: checked(GOOD))
    assert making.lack == "Choose a recording, or make one."
    making.choose_recording(RECORDING)
    assert (making.check.stage, making.lack) == (Stage.CHECKING, "")
    qtbot.waitUntil(lambda: making.check.stage is Stage.CHECKED)
    assert making.lack == "Give the voice a name."
    making.set_name("Anna")
    assert making.lack == "Tick that you may use the voice."
    making.make()
    assert making.check.stage is Stage.CHECKED
    making.set_stated(True)
    assert making.can_make


def test_what_is_stated_is_what_the_command_line_asks() -> None:
    assert STATEMENT == COMMAND_LINE


@pytest.mark.parametrize(
    ("name", "why"),
    [("a/b", "Up to 60 letters"), ("ANNA ", "a voice of that name"), ("Annabel", "")],
)
def test_a_name_that_will_not_do_is_refused_while_it_is_typed(
    name: str, why: str, making: Cloning, voices: Voices
) -> None:
    voices.clones.take((ANNA,))
    making.set_name(name)
    assert why in making.name_error
    assert bool(making.name_error) is bool(why)


def test_a_recording_with_two_people_is_no_voice(
    qtbot: QtBot, making: Cloning, check_by: Callable[[Check], None]
) -> None:
    check_by(lambda _job: checked(BAD))
    making.choose_recording(RECORDING)
    qtbot.waitUntil(lambda: making.check.stage is Stage.CHECKED)
    making.set_name("Anna")
    making.set_stated(True)
    assert making.check.gravity is Gravity.REFUSAL
    assert "take another one" in making.lack
    first = making.check.lines[0]
    assert (first.text, first.gravity) == ("2 people speak in the recording", Gravity.REFUSAL)
    assert first.advice.startswith("Cut out a part")


def test_findings_come_before_what_is_well() -> None:
    well = check_lines(checked(GOOD))
    assert [line.gravity for line in well] == [None] * 4
    assert well[0].text == "24 s of speech are heard"
    poor = check_lines(checked(POOR))
    assert [line.gravity for line in poor] == [Gravity.WARNING] * 4 + [Gravity.NOTE]
    assert "installed in Models" in poor[-1].advice


def test_a_check_is_cancelled_and_another_file_is_taken(
    qtbot: QtBot, making: Cloning, check_by: Callable[[Check], None]
) -> None:
    begun = threading.Event()

    def wait(job: Job) -> object:
        begun.set()
        job._stop.wait()
        return checked(BAD)

    check_by(wait)
    making.choose_recording(RECORDING)
    assert begun.wait(5)
    making.set_name("Anna")
    making.drop_recording()
    assert (making.check.stage, making.check.recording, making.name) == (Stage.EMPTY, None, "Anna")
    making.choose_recording(RECORDING)
    check_by(lambda _job: checked(GOOD))
    making.choose_recording(Path("other.wav"))  # the one before is let go
    qtbot.waitUntil(lambda: making.check.stage is Stage.CHECKED)
    assert making.check.gravity is Gravity.NOTE


def test_a_file_that_cannot_be_heard_is_told_in_place(
    qtbot: QtBot, making: Cloning, check_by: Callable[[Check], None]
) -> None:
    def fail(_job: Job) -> object:
        raise UnreadableAudioError("it is no audio", hint="Give another file.")

    check_by(fail)
    making.choose_recording(RECORDING)
    qtbot.waitUntil(lambda: making.check.stage is Stage.FAILED)
    assert making.check.error is not None
    assert str(making.check.error) == "it is no audio. Give another file."
    assert not making.can_make


def test_a_voice_is_made_with_the_statement_that_was_read(
    qtbot: QtBot,
    good: Callable[[], Cloning],
    voices: Voices,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[object] = []

    def clone(
        _book: object, wanted: object, _checked: object, statement: str, _cancelled: object
    ) -> ClonedVoice:
        told.extend((wanted, statement))
        return ANNA

    monkeypatch.setattr(cloning, "wish", lambda _book, *words: words[:3])
    monkeypatch.setattr(cloning, "clone", clone)
    making = good()
    making.choose_host("speecht5")
    making.set_stated(True)
    with qtbot.waitSignals([voices.clones.made, making.made]):
        making.make()
        assert making.is_busy
        making.drop_recording()  # too late
    assert told == [("Anna", "speecht5", "speecht5"), STATEMENT]
    assert voices.clones.known == (ANNA,)
    assert (making.check.stage, making.name, making.is_stated) == (Stage.EMPTY, "", False)


def test_making_can_be_given_up_and_all_that_was_chosen_stays(
    qtbot: QtBot, good: Callable[[], Cloning], monkeypatch: pytest.MonkeyPatch
) -> None:
    def wait(*words: object) -> None:
        cancelled = words[-1]
        assert callable(cancelled)
        while not cancelled():
            pass
        raise JobCancelledError

    monkeypatch.setattr(cloning, "wish", wait)
    making = good()
    making.set_stated(True)
    making.make()
    assert making.is_busy
    making.give_up()
    qtbot.waitUntil(lambda: not making.is_busy)
    assert (making.error, making.name, making.is_stated) == (None, "Anna", True)
    assert making.can_make


def test_what_keeps_a_voice_from_being_made_is_told_and_all_else_stays(
    qtbot: QtBot, good: Callable[[], Cloning], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise EngineFailedError("it takes no recordings", hint="Choose another model.")

    monkeypatch.setattr(cloning, "wish", fail)
    making = good()
    making.set_stated(True)
    with qtbot.waitSignal(making.failed) as told:
        making.make()
    assert told.args == [making.error]
    assert str(making.error) == "it takes no recordings. Choose another model."
    assert (making.check.stage, making.name, making.is_stated) == (Stage.CHECKED, "Anna", True)
    making.choose_host("speecht5")
    assert making.error is None
    assert making.can_make


def test_a_model_that_is_asked_for_is_chosen_where_it_is_ready(
    qtbot: QtBot, making: Cloning
) -> None:
    assert making.host is HOSTS[0]
    for model, chosen in (("speecht5", "speecht5"), ("tortoise-v2", "xtts-v2")):
        making.begin(model)
        qtbot.waitUntil(partial(has_host, making, chosen))


def test_a_real_recording_is_heard_without_any_model(
    qtbot: QtBot, making: Cloning, tmp_path: Path
) -> None:
    from tests.audio.making import babble, write_wav

    making.choose_recording(write_wav(tmp_path / "a.wav", babble(12)))
    qtbot.waitUntil(lambda: making.check.stage is Stage.CHECKED, timeout=20_000)
    assert making.check.gravity is Gravity.NOTE
    assert any("Nobody has checked" in line.text for line in making.check.lines)
