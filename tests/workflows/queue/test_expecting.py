"""Words of the lexicon are expected in the recordings of the queue."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.normalization import Entry, Lexicon
from speechstudio.storage.folders import Folders
from speechstudio.storage.project import Project
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.lexicons import lexicon_path, save_user_lexicon
from speechstudio.workflows.library.run_settings import settings_of
from speechstudio.workflows.queue.items import ItemState
from speechstudio.workflows.queue.settings import HearSettings
from tests.fakes.stage import Stage, wait_until
from tests.workflows.queue.desks import Opened

pytestmark = pytest.mark.models  # takes long


@pytest.fixture
def opened(folders: Folders, pool: EnginePool, hearing: HearSettings) -> Iterator[Opened]:
    """A queue of recordings without speakers."""
    fewer = replace(hearing.transcription, diarizer=None)
    made = Opened(folders, replace(hearing, transcription=fewer))
    yield made
    assert made.desk.close()


def expect(folders: Folders, *words: str) -> None:
    lexicon = Lexicon(tuple(Entry(written=word, is_expected=True) for word in words))
    save_user_lexicon(folders, lexicon)


def test_words_of_the_lexicon_are_expected_and_the_project_says_so(
    opened: Opened, folders: Folders, talk: Path, recognizer: Stage
) -> None:
    opened.desk.add([talk])
    expect(folders, "Ysselmond")
    opened.work()
    assert opened.states() == [ItemState.DONE]
    assert recognizer.notes("expects") == ["Ysselmond"]
    project = opened.items[0].project
    assert project is not None
    with Project.open(project) as made:
        assert settings_of(made.details).recognition.hotwords == "Ysselmond"


def test_what_is_done_stays_done_whatever_the_lexicon_says(
    opened: Opened, folders: Folders, talk: Path, recognizer: Stage
) -> None:
    opened.desk.add([talk])
    opened.work()
    expect(folders, "Ysselmond")
    opened.desk.add([talk])
    opened.settle()
    assert opened.states() == [ItemState.DONE, ItemState.SKIPPED]
    assert recognizer.notes("expects") == [""]


def test_work_goes_on_with_the_words_that_it_began_with(
    opened: Opened, folders: Folders, talk: Path, recognizer: Stage
) -> None:
    expect(folders, "Ysselmond")
    recognizer.play({3: ["wait_for_go"]})
    opened.desk.add([talk])
    opened.desk.start()
    wait_until(lambda: len(recognizer.notes("passage")) == 3)
    opened.desk.runner.pause()
    wait_until(lambda: opened.states() == [ItemState.WAITING])
    expect(folders, "Ysselmond", "Holvarden")
    recognizer.go()
    opened.desk.runner.resume()
    opened.settle()
    assert recognizer.notes("expects") == ["Ysselmond"] * 2
    assert len(recognizer.notes("passage")) == 5


def test_one_that_begins_anew_expects_the_words_of_now(
    opened: Opened, folders: Folders, talk: Path, recognizer: Stage
) -> None:
    expect(folders, "Ysselmond")
    opened.desk.add([talk])
    opened.work()
    expect(folders, "Ysselmond", "Holvarden")
    for path in opened.items[0].targets:
        path.unlink()
    opened.desk.queue.retry([opened.items[0].id])
    opened.settle()
    assert recognizer.notes("expects") == ["Ysselmond", "Holvarden, Ysselmond"]


def test_a_lexicon_that_cannot_be_read_fails_the_item_and_says_why(
    opened: Opened, folders: Folders, talk: Path
) -> None:
    lexicon_path(folders).parent.mkdir(parents=True, exist_ok=True)
    lexicon_path(folders).write_text("no lexicon {", encoding="utf-8")
    opened.desk.add([talk])
    opened.work()
    failure = opened.items[0].failure
    assert failure is not None
    assert "lexicon" in failure.message
