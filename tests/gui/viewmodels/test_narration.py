"""A script read aloud on a loudspeaker, by a real voice."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import EngineFailedError, UserFixableError
from speechstudio.engines.contract import AudioChunk
from speechstudio.gui.viewmodels.narration import Heard, Narration
from speechstudio.gui.viewmodels.script_row import RowState
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.sentence_maker import Order
from speechstudio.workflows.speaking.takes import Take
from tests.gui.viewmodels.speaking_scripts import Desk, open_desk
from tests.sound_devices import SoundSystem

in_real_time = pytest.mark.models  # it speaks for seconds


class Scene:
    """A script that is read aloud, with all that is told of it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self._qtbot = qtbot
        self.desk = desk
        self.narration = Narration(desk.making)
        self.heard: list[Heard] = []
        self.failures: list[UserFixableError] = []
        self.narration.moved.connect(self.heard.append)
        self.narration.failed.connect(self.failures.append)

    def words(self) -> list[str]:
        """Every word that was heard, once for each time that it began."""
        spoken = [(heard.row.start, heard.row.spoken, heard.spoken) for heard in self.heard]
        begun = [now for before, now in zip([None, *spoken], spoken, strict=False) if now != before]
        return [text[slice(*word)] for _, text, word in begun if word is not None]

    def wait_for_word(self, word: str) -> None:
        self._qtbot.waitUntil(lambda: word in self.words()[-2:], timeout=15_000)

    def wait_for_end(self) -> None:
        self._qtbot.waitUntil(lambda: not self.narration.is_playing, timeout=15_000)


@pytest.fixture
def scene(
    qtbot: QtBot, tmp_path: Path, spoken_cache: Path, sound_devices: SoundSystem
) -> Iterator[Scene]:
    """All of it is made."""
    shutil.copytree(spoken_cache, tmp_path / "cache")
    with open_desk(qtbot, tmp_path) as desk:
        desk.settle()
        made = Scene(qtbot, desk)
        made.narration.output.set_rate(3)
        yield made
        made.narration.close()


@in_real_time
def test_every_word_is_followed_to_the_end(scene: Scene, qtbot: QtBot) -> None:
    ends: list[int] = []
    narration = scene.narration
    narration.playing_changed.connect(lambda _playing: ends.append(narration.position_ms))
    narration.play(0, 0)
    qtbot.waitUntil(lambda: len(ends) == 2, timeout=15_000)
    assert ends == [0, 0]
    words = " ".join(scene.words())
    for word in ("Cats", "five", "twenty", "each", "end"):
        assert word in words
    times = [heard.at_ms for heard in scene.heard]
    assert times == sorted(times)
    total_ms = scene.desk.sounds.rows.total_ms
    assert total_ms - 900 < times[-1] <= total_ms
    assert not scene.failures


def test_only_the_sentence_that_it_waits_for_is_a_reason_to_look(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    narration, sounds = scene.narration, scene.desk.sounds
    looks: list[None] = []
    monkeypatch.setattr(narration.output, "heard", lambda: looks.append(None))
    narration.play(1, 0)
    heading, first, *behind = sounds.rows.all
    for sound in (heading, first):
        sounds.row_made.emit(sound)
    assert not looks
    for sound in behind:
        sounds.row_made.emit(sound)
    assert looks
    narration.pause()


def test_it_reads_from_a_word_on(scene: Scene) -> None:
    text = scene.desk.rows.text_of(1)
    scene.narration.play(1, text.index("each"))
    scene.wait_for_word("each")
    assert "They" not in scene.words()
    scene.narration.pause()
    assert not scene.narration.is_playing


def test_it_pauses_seeks_and_goes_on(scene: Scene, qtbot: QtBot) -> None:
    narration, rows = scene.narration, scene.desk.sounds.rows
    narration.play(1, 0)
    scene.wait_for_word("five")
    narration.toggle()
    at_ms = narration.position_ms
    assert rows.start_ms(rows.all[1]) < at_ms
    with qtbot.assertNotEmitted(narration.moved, wait=60):
        pass
    assert narration.position_ms == at_ms
    narration.toggle()
    scene.wait_for_word("twenty")
    assert scene.words().count("five") == 1
    narration.pause()
    narration.skip(1)
    assert scene.heard[-1].row.spoken == "The end."
    narration.seek(0)
    assert scene.heard[-1].row.spoken == "Cats"
    narration.toggle()
    scene.wait_for_word("Cats")


@in_real_time
def test_a_sentence_can_be_said_again_and_again(scene: Scene, qtbot: QtBot) -> None:
    scene.narration.set_looping(True)
    scene.narration.play(2, 0)
    qtbot.waitUntil(lambda: scene.words().count("end") == 2, timeout=15_000)
    scene.narration.set_looping(False)
    scene.wait_for_end()


def test_what_is_not_made_yet_is_made_and_heard(scene: Scene, qtbot: QtBot) -> None:
    waits: list[bool] = []
    scene.narration.waiting_changed.connect(waits.append)
    scene.desk.type(2, 0, 8, "New words.")
    scene.desk.settle()
    row = scene.desk.all_rows()[3]
    assert scene.desk.sounds.state_of(row) is RowState.STALE
    scene.narration.play(2, 0)
    scene.wait_for_word("New")
    assert waits[:2] == [True, False]


def test_what_cannot_be_made_is_told_and_not_waited_for(scene: Scene, qtbot: QtBot) -> None:
    told: list[object] = []
    scene.desk.making.failed.connect(lambda error, _row: told.append(error))
    scene.desk.choose(voice="espeak:nobody")
    scene.narration.play(2, 0)
    qtbot.waitUntil(lambda: bool(told) and not scene.narration.is_playing, timeout=15_000)
    assert scene.words() == []
    scene.desk.document.undo_stack.undo()
    scene.desk.settle()
    scene.narration.toggle()
    scene.wait_for_word("end")


def test_what_is_cancelled_is_not_waited_for(scene: Scene) -> None:
    scene.desk.type(2, 0, 8, "Words that nobody has heard.")
    scene.narration.play(2, 0)
    assert scene.narration.is_playing
    scene.desk.making.cancel()
    scene.wait_for_end()


def test_sound_that_is_gone_is_made_anew(scene: Scene) -> None:
    shutil.rmtree(scene.desk.cache)
    scene.narration.play(2, 0)
    scene.wait_for_word("end")
    assert any(path.is_file() for path in scene.desk.cache.rglob("*"))
    assert not scene.failures


@in_real_time
def test_an_edit_ahead_of_what_is_heard_is_heard(scene: Scene) -> None:
    scene.narration.output.set_rate(1)
    scene.narration.play(1, 0)
    scene.wait_for_word("five")
    scene.desk.type(2, 0, 8, "Another one.")
    scene.narration.output.set_rate(3)
    scene.wait_for_end()
    assert "Another" in scene.words()
    assert "end" not in scene.words()


def test_without_a_loudspeaker_it_says_so(
    qtbot: QtBot, tmp_path: Path, spoken_cache: Path, no_sound_devices: None
) -> None:
    shutil.copytree(spoken_cache, tmp_path / "cache")
    with open_desk(qtbot, tmp_path) as desk:
        desk.settle()
        scene = Scene(qtbot, desk)
        scene.narration.play(0, 0)
        qtbot.waitUntil(lambda: bool(scene.failures))
        scene.wait_for_end()
        assert not desk.making.is_busy
        scene.narration.close()


def test_a_sentence_is_heard_while_it_is_made(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, narration = scene.desk, scene.narration
    desk.type(2, 0, 8, "New words are heard here.")
    desk.settle()
    maker = desk.making._maker
    ordered: list[Order] = []
    monkeypatch.setattr(maker, "want", lambda orders, _keys: ordered.extend(orders))
    narration.output.set_rate(1)
    narration.play(2, 0)
    order = ordered[0]
    assert order.is_awaited
    part = AudioChunk(samples=np.full(6_000, 0.1, np.float32), sample_rate=16_000)
    maker.began.emit(order)
    maker.early.emit(order, part)
    qtbot.waitUntil(lambda: bool(scene.heard) and scene.heard[-1].at_ms > 200)
    assert scene.heard[-1].spoken is None  # words are known once it is whole
    whole = AudioChunk(samples=np.full(12_000, 0.1, np.float32), sample_rate=16_000)
    ChunkCache(desk.cache).put(order.plan.keys[0], whole)
    maker.early.emit(order, part)
    maker.made.emit(order, Take(number=0, length_ms=750))
    scene.wait_for_word("heard")
    scene.wait_for_end()
    assert desk.sounds.state_of(scene.heard[-1].row) is RowState.MADE


def test_a_sentence_that_breaks_off_ends_there(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, narration = scene.desk, scene.narration
    desk.type(2, 0, 8, "New words are heard here.")
    desk.settle()
    maker = desk.making._maker
    ordered: list[Order] = []
    monkeypatch.setattr(maker, "want", lambda orders, _keys: ordered.extend(orders))
    narration.play(2, 0)
    maker.began.emit(ordered[0])
    part = AudioChunk(samples=np.full(6_000, 0.1, np.float32), sample_rate=16_000)
    maker.early.emit(ordered[0], part)
    maker.failed.emit(ordered[0], EngineFailedError("it broke", hint="Try again."))
    scene.wait_for_end()
    qtbot.waitUntil(lambda: narration.position_ms == 0)
