"""A recording inside its project, in the whole window: kept, moved with it, heard, taken out."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.document import Document
from speechstudio.gui.inspector.inside_section import InsideSection
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.audio_inside import AudioInside
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.window import StudioWindow
from speechstudio.storage.project import Details, Project, SourceAudio, is_in_use, read_summary
from speechstudio.workflows.engine_pool import EnginePool
from tests.gui.projects import interview
from tests.gui.windows import PATIENCE_MS, Answers, open_window

SOUND = b"sound" * 600_000


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def opened(
    look: Look, pool: EnginePool, tmp_path: Path, answers: Answers
) -> Iterator[StudioWindow]:
    with open_window(look, pool, tmp_path / "home", answers) as window:
        yield window


@pytest.fixture
def project(tmp_path: Path) -> Path:
    recording = tmp_path / "talk.wav"
    recording.write_bytes(SOUND)
    details = Details(
        title="talk", source=SourceAudio.of(recording, duration_ms=60_000), view={"at_ms": 4_000}
    )
    Project.create(tmp_path / "talk.speech", details, interview()).close()
    return tmp_path / "talk.speech"


def shown(opened: StudioWindow, path: Path, qtbot: QtBot) -> Document:
    studio = opened.studio
    studio.open_project(path)
    qtbot.waitUntil(
        lambda: studio.document is not None and studio.document.project.path == path,
        timeout=PATIENCE_MS,
    )
    assert studio.document is not None
    rest(opened, qtbot)
    return studio.document


def model(opened: StudioWindow) -> AudioInside:
    return opened.workbench.correcting.inside


def section(opened: StudioWindow) -> InsideSection:
    return opened.workbench.correcting.inspector.inside


def rest(opened: StudioWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not model(opened)._works, timeout=PATIENCE_MS)


def test_a_project_that_is_moved_alone_is_heard_from_what_is_inside(
    opened: StudioWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    document = shown(opened, project, qtbot)
    assert "adds 3.0 MB" in model(opened).shown.where
    section(opened).keep.click()
    rest(opened, qtbot)
    assert document.holds_audio
    opened.studio.show_none()
    qtbot.waitUntil(lambda: not is_in_use(project), timeout=PATIENCE_MS)
    (tmp_path / "talk.wav").unlink()
    elsewhere = tmp_path / "elsewhere" / "talk.speech"
    elsewhere.parent.mkdir()
    shutil.move(project, elsewhere)
    document = shown(opened, elsewhere, qtbot)
    heard = document.locate_audio()
    assert heard is not None
    assert heard.read_bytes() == SOUND
    assert opened.studio.playback.is_ready
    assert opened.studio.playback.position_ms == 4_000
    assert opened.window.transcript.findChild(Banner) is None
    details = opened.workbench.correcting.inspector.details
    assert details.relink.isHidden()
    assert details.folder.isHidden()
    opened.studio.open_project(elsewhere)  # as a message does that offers to show it
    rest(opened, qtbot)
    assert document.locate_audio() == heard
    opened.studio.show_none()
    qtbot.waitUntil(lambda: not heard.exists(), timeout=PATIENCE_MS)


def test_it_is_taken_out_at_once_where_the_original_lies(
    opened: StudioWindow, project: Path, qtbot: QtBot
) -> None:
    document = shown(opened, project, qtbot)
    size = project.stat().st_size
    model(opened).keep()
    rest(opened, qtbot)
    assert model(opened).shown.can_take_out
    section(opened).take_out.click()
    rest(opened, qtbot)
    assert not document.holds_audio
    assert project.stat().st_size < size + 10_000
    assert document.locate_audio() == project.with_name("talk.wav")


def test_where_the_original_is_another_by_now_a_place_is_asked_for(
    opened: StudioWindow, project: Path, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    document = shown(opened, project, qtbot)
    model(opened).keep()
    rest(opened, qtbot)
    (tmp_path / "talk.wav").write_bytes(bytes(len(SOUND)))
    section(opened).take_out.click()  # nothing is answered
    rest(opened, qtbot)
    assert document.holds_audio
    answers.files = [tmp_path / "saved" / "talk.wav"]
    section(opened).take_out.click()
    qtbot.waitUntil(lambda: not document.holds_audio, timeout=PATIENCE_MS)
    assert (tmp_path / "saved" / "talk.wav").read_bytes() == SOUND
    assert document.locate_audio() == tmp_path / "saved" / "talk.wav"


def test_it_goes_on_while_another_project_is_shown(
    opened: StudioWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "talk.wav").write_bytes(SOUND * 8)
    shown(opened, project, qtbot)
    document = opened.studio.document
    assert document is not None
    document.update(source=SourceAudio.of(tmp_path / "talk.wav"))
    other = tmp_path / "other.speech"
    Project.create(other, Details(title="other"), interview()).close()
    model(opened).keep()
    shown_now = model(opened).shown
    assert shown_now.doing == "Putting it inside"
    opened.studio.open_project(other)
    qtbot.waitUntil(lambda: read_summary(project).holds_audio, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not is_in_use(project), timeout=PATIENCE_MS)


def test_cancelling_and_closing_leave_the_project_as_before(
    opened: StudioWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with (tmp_path / "talk.wav").open("r+b") as file:
        file.truncate(80_000_000)
    document = shown(opened, project, qtbot)
    document.update(source=SourceAudio.of(tmp_path / "talk.wav"))
    model(opened).keep()
    qtbot.waitUntil(lambda: bool(model(opened).shown.share), timeout=PATIENCE_MS)
    section(opened).cancel.click()
    rest(opened, qtbot)
    assert not document.holds_audio
    model(opened).keep()
    opened.window.close()
    assert not read_summary(project).holds_audio
    with Project.open(project) as again:
        assert again.transcript == interview()
