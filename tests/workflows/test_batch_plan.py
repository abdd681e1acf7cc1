from collections.abc import Callable
from pathlib import Path

import pytest

from speechstudio.domain.errors import StorageError, UsageError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.spec import WriteOptions
from speechstudio.workflows.batch_plan import PlannedItem, plan
from speechstudio.workflows.outputs import Outputs

Planner = Callable[..., list[list[str]]]


@pytest.fixture
def outputs(tmp_path: Path) -> Outputs:
    return Outputs(tmp_path / "state")


@pytest.fixture
def items(tmp_path: Path, outputs: Outputs) -> Callable[..., tuple[PlannedItem, ...]]:
    def items(
        *named: str,
        formats: str | None = None,
        output: str | None = None,
    ) -> tuple[PlannedItem, ...]:
        return plan(
            [tmp_path / name for name in named],
            formats,
            None if output is None else tmp_path / output,
            tmp_path / "Documents",
            outputs,
        )

    return items


@pytest.fixture
def planned(items: Callable[..., tuple[PlannedItem, ...]], tmp_path: Path) -> Planner:
    """Where the results of each recording go, seen from the test's folder."""

    def planned(*named: str, **options: str) -> list[list[str]]:
        return [
            [target.path.relative_to(tmp_path).as_posix() for target in item.targets]
            for item in items(*named, **options)
        ]

    return planned


def transcribed(item: PlannedItem, outputs: Outputs, key: str = "k") -> None:
    outputs.write(Transcript(), item.targets, WriteOptions(), key=key, source=item.source)


def test_without_options_a_text_goes_to_the_documents(planned: Planner) -> None:
    assert planned("talk.mp3") == [["Documents/talk.txt"]]


def test_every_format_that_is_asked_for_is_written_once(planned: Planner) -> None:
    assert planned("talk.mp3", formats="srt, VTT,srt,,docx") == [
        ["Documents/talk.srt", "Documents/talk.vtt", "Documents/talk.docx"]
    ]


def test_an_output_that_names_a_file_is_that_file(planned: Planner) -> None:
    assert planned("talk.mp3", output="out/minutes.txt") == [["out/minutes.txt"]]
    assert planned("talk.mp3", output="minutes.SRT") == [["minutes.SRT"]]


def test_the_suffix_of_the_output_decides_the_format(
    items: Callable[..., tuple[PlannedItem, ...]],
) -> None:
    for suffix in ("srt", "vtt", "json", "docx", "txt"):
        (item,) = items("talk.mp3", output=f"minutes.{suffix}")
        assert [target.format.id for target in item.targets] == [suffix]


def test_a_format_that_is_asked_for_wins_over_a_suffix(planned: Planner) -> None:
    assert planned("talk.mp3", output="a.txt", formats="txt") == [["a.txt"]]
    assert planned("talk.mp3", output="v1.0", formats="srt") == [["v1.0/talk.srt"]]


def test_an_output_that_exists_is_what_it_is(planned: Planner, tmp_path: Path) -> None:
    (tmp_path / "minutes").write_text("")
    (tmp_path / "folder.txt").mkdir()
    assert planned("talk.mp3", output="minutes") == [["minutes"]]
    assert planned("talk.mp3", output="folder.txt") == [["folder.txt/talk.txt"]]


def test_any_other_output_is_a_folder(planned: Planner) -> None:
    assert planned("talk.mp3", output="results") == [["results/talk.txt"]]
    assert planned("a.mp3", "b.mp3", output="results", formats="srt") == [
        ["results/a.srt"],
        ["results/b.srt"],
    ]


def test_folders_keep_their_structure(planned: Planner, tmp_path: Path) -> None:
    for name in ("talks/a.wav", "talks/day 2/a.wav", "talks/day 2/a.mp3"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert planned("talks", output="out") == [
        ["out/a.txt"],
        ["out/day 2/a.mp3.txt"],
        ["out/day 2/a.wav.txt"],
    ]


def test_a_folder_with_one_recording_can_be_written_to_a_file(
    planned: Planner, tmp_path: Path
) -> None:
    (tmp_path / "talks").mkdir()
    (tmp_path / "talks" / "a.wav").touch()
    assert planned("talks", output="a.srt") == [["a.srt"]]


@pytest.mark.parametrize(
    ("named", "options", "why"),
    [
        (("a.mp3", "b.mp3"), {"output": "both.txt"}, "names one file, and there are 2 recordings"),
        (("a.mp3",), {"output": "a.srt", "formats": "srt,txt"}, "and there are 2 formats"),
        (("a.mp3",), {"formats": "mp3"}, "no transcript format “mp3”"),
        (("a.mp3",), {"formats": " , "}, "no format is given"),
    ],
)
def test_what_does_not_go_together_is_refused(
    planned: Planner, named: tuple[str, ...], options: dict[str, str], why: str
) -> None:
    with pytest.raises(UsageError, match=why) as told:
        planned(*named, **options)
    assert told.value.hint


def test_an_unknown_format_is_answered_with_the_known(planned: Planner) -> None:
    with pytest.raises(UsageError) as told:
        planned("a.mp3", formats="txt,pdf")
    assert all(name in told.value.hint for name in ("txt", "srt", "vtt", "json", "docx"))


def test_an_empty_folder_does_not_keep_the_others_from_being_planned(
    planned: Planner, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    assert len(planned("a.mp3", "empty")) == 2


def test_a_result_never_takes_the_place_of_a_recording(planned: Planner, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="would replace the recording"):
        planned("talk.txt", output=tmp_path)


def test_a_recording_of_the_same_name_does_not_take_the_place_of_another(
    items: Callable[..., tuple[PlannedItem, ...]], outputs: Outputs, planned: Planner
) -> None:
    places = []
    for day in ("1", "2", "3", "4"):
        (item,) = items(f"{day}/talk.wav")
        transcribed(item, outputs)
        places += [target.path.name for target in item.targets]
    assert places == ["talk.txt", "talk.wav.txt", "talk.wav (2).txt", "talk.wav (3).txt"]
    assert planned("1/talk.wav") == [["Documents/talk.txt"]]
    assert planned("4/talk.wav") == [["Documents/talk.wav (3).txt"]]


def test_results_of_one_recording_have_one_name(
    items: Callable[..., tuple[PlannedItem, ...]], outputs: Outputs, planned: Planner
) -> None:
    (item,) = items("1/talk.wav", formats="srt")
    transcribed(item, outputs)
    assert planned("2/talk.wav", formats="txt,srt") == [
        ["Documents/talk.wav.txt", "Documents/talk.wav.srt"]
    ]


def test_work_is_done_when_every_file_is(
    items: Callable[..., tuple[PlannedItem, ...]], outputs: Outputs
) -> None:
    (item,) = items("talk.wav", formats="txt,srt")
    assert not item.is_done(outputs, "k")
    transcribed(item, outputs)
    assert item.is_done(outputs, "k")
    assert not item.is_done(outputs, "other settings")
    item.targets[1].path.unlink()
    assert not item.is_done(outputs, "k")


def test_what_somebody_changed_is_not_replaced(
    items: Callable[..., tuple[PlannedItem, ...]], outputs: Outputs
) -> None:
    (item,) = items("talk.wav", formats="txt,srt")
    item.refuse_to_replace(outputs, "k")
    transcribed(item, outputs)
    item.refuse_to_replace(outputs, "k")
    item.refuse_to_replace(outputs, "other settings")
    item.targets[0].path.write_text("My own words.")
    with pytest.raises(StorageError, match="is there already") as told:
        item.refuse_to_replace(outputs, "other settings")
    assert "--overwrite" in told.value.hint
