"""Scripts made by the voices that people use: takes, word times, and how soon they are heard."""

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.gui.viewmodels.narration import Heard, Narration
from speechstudio.gui.viewmodels.script_row import RowState
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from tests.gui.viewmodels.speaking_scripts import Desk, open_desk
from tests.sound_devices import SoundSystem

pytestmark = pytest.mark.models

PIPER, KOKORO = "piper:en_US-joe-medium", "kokoro:af_heart"
TEXT = "The river rose by 12 feet. Nobody was hurt."


@pytest.fixture(autouse=True)
def _has_kokoro(request: pytest.FixtureRequest, model_store_root: Path) -> None:
    """Leave out what needs Kokoro where it is not installed."""
    voice = getattr(request.node, "callspec", None)
    wanted = KOKORO if voice is None else voice.params["voice"]
    store = ModelStore(model_store_root, load_catalogue())
    if wanted == KOKORO and not store.is_installed("kokoro-82m"):
        pytest.skip("the model kokoro-82m is not installed")


def script(voice: str) -> Script:
    return Script(title="River", voice=voice, paragraphs=(ScriptParagraph(text=TEXT),))


@pytest.mark.parametrize(("voice", "varies"), [(PIPER, True), (KOKORO, False)])
def test_a_voice_makes_takes_and_follows_its_words(
    qtbot: QtBot, tmp_path: Path, model_store_root: Path, voice: str, *, varies: bool
) -> None:
    (tmp_path / "models").symlink_to(model_store_root.resolve(), target_is_directory=True)
    with open_desk(qtbot, tmp_path, script(voice)) as desk:
        desk.settle()
        desk.making.make_all()
        qtbot.waitUntil(lambda: not desk.making.is_busy, timeout=60_000)
        assert desk.states == [RowState.MADE] * 2
        row = desk.all_rows()[1]
        with qtbot.waitSignal(desk.making.take_made, timeout=60_000) as told:
            desk.making.make_again(row)
        assert (told.args[1].pace == 1) is varies
        first, other = _samples(desk, row.paragraph, 0), _samples(desk, row.paragraph, 1)
        assert first != other


def _samples(desk: Desk, paragraph: int, take: int) -> bytes:
    """Sound of the last sentence of a paragraph in a take."""
    from speechstudio.workflows.speaking.row_sounds import in_take, speech_of

    sound = desk.sounds.rows.of_paragraph(paragraph)[-1]
    assert sound.plan is not None
    plan = in_take(sound.plan, take, desk.sounds.keys)
    speech = speech_of(sound.row.spoken, plan, desk.sounds.cache)
    assert speech is not None
    assert [sound.row.spoken[word.start : word.end] for word in speech.words] == [
        "Nobody",
        "was",
        "hurt",
    ]
    return speech.chunks[0].samples.tobytes()


def test_the_first_sentence_is_heard_before_the_second_is_made(
    qtbot: QtBot, tmp_path: Path, model_store_root: Path, sound_devices: SoundSystem
) -> None:
    (tmp_path / "models").symlink_to(model_store_root.resolve(), target_is_directory=True)
    longer = Script(voice=KOKORO, paragraphs=(ScriptParagraph(text=TEXT + " " + TEXT * 3),))
    with open_desk(qtbot, tmp_path, longer) as desk:
        desk.settle()
        narration = Narration(desk.making)
        heard: list[Heard] = []
        states: list[RowState] = []
        narration.moved.connect(heard.append)
        narration.moved.connect(lambda _heard: states.extend(desk.states) if not states else None)
        begun = time.monotonic()
        try:
            narration.play(0, 0)
            qtbot.waitUntil(lambda: bool(heard), timeout=60_000)
            print(f"first sound after {time.monotonic() - begun:.2f} s")
            assert states[0] is RowState.MADE
            assert RowState.UNMADE in states
        finally:
            narration.close()
