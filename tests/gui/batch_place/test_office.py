"""The queue in the whole window: it goes on after the program ended, and tells its end."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.toast import Toast
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.queue.items import ItemState
from speechstudio.workflows.queue.settings import SpeakSettings
from tests.gui.windows import Answers, open_window

PATIENCE_MS = 20_000


def test_a_queue_goes_on_when_the_window_opens_again(
    qtbot: QtBot, look: Look, pool: EnginePool, tmp_path: Path
) -> None:
    pages = [tmp_path / f"page{n}.txt" for n in range(2)]
    for page in pages:
        page.write_text("A few words are enough.")
    answers = Answers()
    answers.files = pages
    with open_window(look, pool, tmp_path, answers) as opened:
        opened.others.go_on_with_queue()
        assert "batch" not in opened.others.__dict__
        opened.window.places.show("batch")
        office = opened.others.batch
        qtbot.waitUntil(lambda: office.feed.desk is not None, timeout=PATIENCE_MS)
        office.view.orders.pause()
        speech = next(p for p in office.feed.presets if isinstance(p.settings, SpeakSettings))
        own = SpeakSettings(voice="espeak:en-us", suffix=".wav", folder=tmp_path / "out")
        office.view.orders.keep_preset(replace(speech, settings=own))
        office.view.add.click()
        qtbot.waitUntil(lambda: len(office.feed.items) == 2, timeout=PATIENCE_MS)
        office.view.orders.pause()
        qtbot.waitUntil(lambda: not office.feed.is_paused, timeout=PATIENCE_MS)

    with open_window(look, pool, tmp_path, answers) as opened:
        opened.others.go_on_with_queue()
        feed = opened.others.batch.feed
        qtbot.waitUntil(
            lambda: [item.state for item in feed.items] == [ItemState.DONE] * 2,
            timeout=PATIENCE_MS,
        )
        qtbot.waitUntil(lambda: not feed.forecast.is_busy, timeout=PATIENCE_MS)
        assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
            "page0.wav",
            "page1.wav",
        ]


def test_work_is_told_at_the_foot_and_its_end_in_a_message(
    qtbot: QtBot, look: Look, pool: EnginePool, tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    page.write_text("A few words are enough.")
    with open_window(look, pool, tmp_path) as opened:
        opened.window.places.show("batch")
        office = opened.others.batch
        qtbot.waitUntil(lambda: office.feed.desk is not None, timeout=PATIENCE_MS)
        speech = next(p for p in office.feed.presets if isinstance(p.settings, SpeakSettings))
        own = SpeakSettings(voice="espeak:en-us", suffix=".wav", folder=tmp_path / "out")
        said: list[str] = []
        office.feed.changed.connect(
            lambda: said.append(opened.window.strip.accessibleDescription())
        )
        office.view.orders.keep_preset(replace(speech, settings=own))
        office.view.orders.add([page])
        with qtbot.waitSignal(office.feed.ended, timeout=PATIENCE_MS):
            pass
        assert any(words.startswith("Batch · ") for words in said)
        toasts = opened.window.findChildren(Toast)
        assert any("The queue is done" in toast.accessibleName() for toast in toasts)
