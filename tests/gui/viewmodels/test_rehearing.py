"""Passages transcribed again in the window, with a scripted recognizer in a real child."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.edits import retext_segment
from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.review import Doubt, doubts
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Speaker, Suspicion, Transcript
from speechstudio.domain.turns import SpeakerTurn
from speechstudio.engines.contract import RecognitionOptions
from speechstudio.gui.document import Document
from speechstudio.gui.viewmodels.rehearing import Asked, Heard, Rehearing, Way
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.project import Details, Project, ProjectState, SourceAudio
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.passage import PassageHearer
from speechstudio.workflows.settings import TranscriptionSettings
from tests.fakes.stage import Stage, is_gone, staged
from tests.gui.projects import segment

pytestmark = pytest.mark.models

PATIENCE_MS = 20_000

BEFORE = Transcript(
    segments=(
        segment("word0 said.", 100, "S1"),
        segment("Rotter said.", 2_050, "S2"),
        segment("word4 said.", 4_100, "S1"),
    ),
    speakers=(Speaker(id="S1", name="Maren"), Speaker(id="S2", name="Tomás")),
    turns=(
        SpeakerTurn(start_ms=0, end_ms=2_000, speaker="S1"),
        SpeakerTurn(start_ms=2_000, end_ms=4_000, speaker="S2"),
    ),
    missed=(TimeSpan(start_ms=3_000, end_ms=4_000),),
    language="de",
    duration_ms=5_000,
)
"""Of the talk, in which the scripted recognizer hears `word0 said.`, `word1 said.`, ..."""


@pytest.fixture
def document(
    qtbot: QtBot, tmp_path: Path, talk: Path, settings: TranscriptionSettings
) -> Iterator[Document]:
    details = Details(title="Test", source=SourceAudio.of(talk), run=settings.to_dict())
    made = Document(Project.create(tmp_path / "test.speech", details, BEFORE))
    yield made
    made.close()


@pytest.fixture
def rehearing(document: Document, pool: EnginePool, tmp_path: Path) -> Iterator[Rehearing]:
    """One with a pool of its own; that of the fixture has put the engines in place."""
    own = EnginePool(ModelStore(tmp_path / "models", load_catalogue()))
    model = Rehearing(PassageHearer(own), document)
    model.open(document)
    yield model
    model.open(None)
    assert model.close()


def unsure() -> Doubt:
    return next(d for d in doubts(BEFORE) if d.text == "Rotter")


def missed() -> Doubt:
    return next(d for d in doubts(BEFORE) if d.reason is Suspicion.SPEECH_WITHOUT_TEXT)


def heard_by(qtbot: QtBot, rehearing: Rehearing) -> Heard:
    with qtbot.waitSignal(rehearing.heard, timeout=PATIENCE_MS) as blocker:
        pass
    assert blocker.args is not None
    found = blocker.args[0]
    assert isinstance(found, Heard)
    return found


def failure_of(qtbot: QtBot, rehearing: Rehearing) -> tuple[UserFixableError, Asked]:
    with qtbot.waitSignal(rehearing.failed, timeout=PATIENCE_MS) as blocker:
        pass
    assert blocker.args is not None
    error, asked = blocker.args
    assert isinstance(error, UserFixableError)
    assert isinstance(asked, Asked)
    return error, asked


def test_a_passage_is_put_in_as_one_step_of_undo(
    qtbot: QtBot, document: Document, rehearing: Rehearing
) -> None:
    rehearing.ask_segment(1)
    assert [asked.segment for asked in rehearing.asked] == [BEFORE.segments[1]]
    heard = heard_by(qtbot, rehearing)
    assert heard.is_put_in
    assert not rehearing.is_busy
    after = document.transcript
    # It is heard from 750 ms on, with the margin; of that, from 1,750 to 3,150 ms is taken.
    assert after.segments[1].text == "word1 said. word2 said."
    assert after.segments[1].speaker == "S2"
    assert (after.segments[1].start_ms, after.segments[1].end_ms) == (1_850, 3_150)
    assert document.undo_stack.undoText() == "Transcribe again"
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.transcript == BEFORE


def test_speech_without_words_gets_words(
    qtbot: QtBot, document: Document, rehearing: Rehearing
) -> None:
    rehearing.ask_doubt(missed())
    assert heard_by(qtbot, rehearing).is_put_in
    after = document.transcript
    assert [each.text for each in after.segments] == [
        "word0 said.",
        "Rotter said.",
        "word1 said.",
        "word4 said.",
    ]
    assert after.segments[2].speaker == "S2"
    assert after.missed == ()
    assert document.undo_stack.undoText() == "Transcribe again"


def test_for_words_in_doubt_readings_are_offered_and_nothing_is_changed(
    qtbot: QtBot, document: Document, rehearing: Rehearing
) -> None:
    assert rehearing.readings(unsure()) == ()
    rehearing.ask_doubt(unsure())
    heard = heard_by(qtbot, rehearing)
    assert heard.asked.offers
    assert not heard.is_put_in
    assert document.transcript == BEFORE
    (reading,) = rehearing.readings(unsure())
    assert (reading.text, reading.model) == ("word1", "recognizer")
    rehearing.open(document)
    assert rehearing.readings(unsure()) == ()


def test_model_and_language_are_those_that_were_chosen(
    rehearing: Rehearing, document: Document, tmp_path: Path, settings: TranscriptionSettings
) -> None:
    def asked(way: Way) -> TranscriptionSettings:
        rehearing.ask_segment(0, way)
        return rehearing.asked[-1].settings

    assert asked(Way()).model == settings.model
    assert asked(Way()).recognition.language == "de"
    assert asked(Way(model="small")).model == "small"
    assert asked(Way(language="fr")).recognition.language == "fr"
    assert asked(Way(language="")).recognition.language is None
    english = replace(settings, recognition=RecognitionOptions(translate=True))
    document.update(run=english.to_dict())
    assert asked(Way()).recognition == RecognitionOptions(translate=True)


def test_several_are_heard_one_after_the_other_by_one_child(
    qtbot: QtBot, document: Document, rehearing: Rehearing, recognizer: Stage
) -> None:
    rehearing.ask_segment(1)
    rehearing.ask_segment(2)
    assert len(rehearing.asked) == 2
    qtbot.waitUntil(lambda: not rehearing.is_busy, timeout=PATIENCE_MS)
    assert document.undo_stack.count() == 2
    assert len(recognizer.pids()) == 1


def test_another_model_is_heard(
    qtbot: QtBot, document: Document, rehearing: Rehearing, tmp_path: Path
) -> None:
    other = staged(tmp_path / "large")
    rehearing.ask_doubt(unsure(), Way(model=str(other.folder)))
    assert heard_by(qtbot, rehearing).hearing.use.model == "large"


def test_a_cancel_changes_nothing(
    qtbot: QtBot, document: Document, rehearing: Rehearing, recognizer: Stage
) -> None:
    recognizer.play({1: ["wait_for_go"]})
    rehearing.ask_segment(1)
    qtbot.waitUntil(lambda: bool(recognizer.notes("passage")), timeout=PATIENCE_MS)
    rehearing.cancel()
    qtbot.waitUntil(lambda: not rehearing.is_busy, timeout=PATIENCE_MS)
    assert document.transcript == BEFORE


def test_a_passage_that_was_changed_meanwhile_is_left_as_it_is(
    qtbot: QtBot, document: Document, rehearing: Rehearing, recognizer: Stage
) -> None:
    recognizer.play({1: ["wait_for_go"]})
    rehearing.ask_segment(1)
    typed = retext_segment(document.transcript, segment=1, text="Rotterdam said.")
    document.edit("Typing", typed)
    recognizer.go()
    error, asked = failure_of(qtbot, rehearing)
    assert "was changed" in error.message
    assert asked.segment is BEFORE.segments[1]
    assert document.transcript is typed


def test_nothing_is_said_to_be_put_in_that_the_project_does_not_take(
    qtbot: QtBot, document: Document, rehearing: Rehearing, recognizer: Stage
) -> None:
    recognizer.play({1: ["wait_for_go"]})
    rehearing.ask_segment(1)
    document.update(state=ProjectState.TRANSCRIBING)  # all is to be made anew
    recognizer.go()
    failure_of(qtbot, rehearing)
    assert document.transcript == BEFORE


def test_a_passage_is_found_although_others_were_changed_meanwhile(
    qtbot: QtBot, document: Document, rehearing: Rehearing, recognizer: Stage
) -> None:
    recognizer.play({1: ["wait_for_go"]})
    rehearing.ask_segment(1)
    document.edit("Delete", replace(document.transcript, segments=BEFORE.segments[1:]))
    recognizer.go()
    assert heard_by(qtbot, rehearing).is_put_in
    assert document.transcript.segments[0].speaker == "S2"


def test_what_goes_wrong_is_told(
    qtbot: QtBot, document: Document, rehearing: Rehearing, recognizer: Stage
) -> None:
    recognizer.play({0: ["refuse"]})
    rehearing.ask_segment(1)
    error, _ = failure_of(qtbot, rehearing)
    assert error.message == "there is nothing to hear"
    assert not rehearing.is_busy
    assert document.transcript == BEFORE


def test_silence_is_told_and_changes_nothing(
    qtbot: QtBot, document: Document, rehearing: Rehearing, recognizer: Stage
) -> None:
    recognizer.play(silent=True)
    rehearing.ask_segment(1)
    heard = heard_by(qtbot, rehearing)
    assert not heard.is_put_in
    assert heard.hearing.words == ()
    assert document.undo_stack.count() == 0


def test_a_recording_that_has_moved_is_told(
    qtbot: QtBot, document: Document, rehearing: Rehearing, tmp_path: Path, talk: Path
) -> None:
    moved = replace(SourceAudio.of(talk), path=tmp_path / "gone.wav")
    document.update(source=moved)
    document.project.update(document.details)
    with qtbot.waitSignal(rehearing.failed, timeout=PATIENCE_MS) as blocker:
        rehearing.ask_segment(1)
    assert blocker.args is not None
    assert "gone.wav is not where it was" in str(blocker.args[0])
    assert not rehearing.is_busy


def test_another_document_has_nothing_of_the_one_before(
    qtbot: QtBot, document: Document, rehearing: Rehearing, recognizer: Stage
) -> None:
    recognizer.play({1: ["wait_for_go"]})
    rehearing.ask_segment(1)
    rehearing.open(None)
    assert not rehearing.is_busy
    rehearing.ask_doubt(missed())
    assert not rehearing.is_busy
    rehearing.open(document)
    recognizer.go()
    rehearing.ask_doubt(missed())
    assert heard_by(qtbot, rehearing).asked.doubt == missed()
    assert document.undo_stack.count() == 1


def test_the_child_rests_when_nobody_has_asked_for_a_while(
    qtbot: QtBot, document: Document, pool: EnginePool, recognizer: Stage
) -> None:
    model = Rehearing(PassageHearer(pool), document, rest_after_ms=0)
    model.open(document)
    model.ask_segment(1)
    heard_by(qtbot, model)
    qtbot.waitUntil(lambda: all(map(is_gone, recognizer.pids())), timeout=PATIENCE_MS)
    model.ask_segment(2)
    heard_by(qtbot, model)
    assert len(recognizer.pids()) == 2
    model.open(None)
    assert model.close()


def test_no_child_outlives_the_window(
    qtbot: QtBot, document: Document, pool: EnginePool, recognizer: Stage
) -> None:
    model = Rehearing(PassageHearer(pool), document)
    model.open(document)
    recognizer.play({1: ["wait_for_go"]})
    model.ask_segment(1)
    qtbot.waitUntil(lambda: bool(recognizer.notes("passage")), timeout=PATIENCE_MS)
    model.open(None)
    assert model.close()
    assert all(map(is_gone, recognizer.pids()))
