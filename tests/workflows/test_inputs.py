import wave
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.workflows.inputs import Input, find_inputs, result_stems


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def found(*named: Path) -> list[tuple[str, str]]:
    return [(entry.path.name, entry.folder.as_posix()) for entry in find_inputs(named)]


def stems(inputs: Iterable[Input | str]) -> list[str]:
    entries = [e if isinstance(e, Input) else Input(path=Path(e)) for e in inputs]
    return [stem.as_posix() for stem in result_stems(entries)]


def test_named_files_are_taken_whatever_they_are_called(tmp_path: Path) -> None:
    named = (tmp_path / "talk.wav", tmp_path / "notes.txt", tmp_path / "missing.mp3")
    make(tmp_path, "talk.wav", "notes.txt")
    assert [entry.path for entry in find_inputs(named)] == list(named)


def test_a_folder_gives_its_recordings_in_order_with_their_places(tmp_path: Path) -> None:
    make(tmp_path, "b.MP3", "a.wav", "day 2/c.m4a", "day 2/deep/d.mkv", "readme.txt", "wav")
    assert found(tmp_path) == [
        ("a.wav", "."),
        ("b.MP3", "."),
        ("c.m4a", "day 2"),
        ("d.mkv", "day 2/deep"),
    ]


def test_hidden_files_are_passed_over_but_not_what_lies_in_a_hidden_folder_that_is_named(
    tmp_path: Path,
) -> None:
    make(tmp_path, ".hidden.wav", ".trash/b.wav", "._a.wav", "a.wav")
    assert found(tmp_path) == [("a.wav", ".")]
    assert found(tmp_path / ".trash") == [("b.wav", ".")]


def test_a_folder_called_like_a_recording_is_none(tmp_path: Path) -> None:
    make(tmp_path, "folder.wav/inside.mp3")
    assert found(tmp_path) == [("inside.mp3", "folder.wav")]


@pytest.mark.parametrize("names", [(), ("notes.txt", "pictures/a.png")])
def test_a_folder_without_recordings_is_left_to_be_told(
    tmp_path: Path, names: tuple[str, ...]
) -> None:
    make(tmp_path, *names)
    assert [entry.path for entry in find_inputs([tmp_path])] == [tmp_path]


def test_a_recording_without_a_telling_suffix_is_found_by_its_content(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "tape"), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(bytes(32_000))
    make(tmp_path, "notes", "letter.odt")
    assert found(tmp_path) == [("tape", ".")]


def test_what_is_named_twice_is_taken_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "talks/a.wav")
    monkeypatch.chdir(tmp_path)
    named = (Path("talks"), tmp_path / "talks" / "a.wav", Path("talks/a.wav"))
    assert len(find_inputs(named)) == 1


def test_results_are_named_after_their_recordings() -> None:
    assert stems(["x/talk.wav", "y/other.mp3"]) == ["talk", "other"]


def test_recordings_that_share_a_stem_keep_their_suffix() -> None:
    assert stems(["talk.wav", "talk.mp3", "other.mp3"]) == ["talk.wav", "talk.mp3", "other"]


def test_names_that_differ_in_case_alone_are_shared() -> None:
    assert stems(["Talk.wav", "talk.mp3"]) == ["Talk.wav", "talk.mp3"]
    assert stems(["a/Talk.wav", "b/talk.WAV"]) == ["Talk.wav", "talk.WAV (2)"]
    assert stems(["a/straße.wav", "b/STRASSE.wav"]) == ["straße.wav", "STRASSE.wav (2)"]


def test_equal_names_in_different_places_are_numbered() -> None:
    assert stems(["a/talk.wav", "b/talk.wav", "c/talk.wav"]) == [
        "talk.wav",
        "talk.wav (2)",
        "talk.wav (3)",
    ]


def test_places_in_a_folder_keep_equal_names_apart() -> None:
    entries = [Input(path=Path(f"in/{day}/talk.wav"), folder=Path(day)) for day in ("1", "2")]
    assert stems(entries) == ["1/talk", "2/talk"]


names = st.sampled_from(
    ("a.wav", "A.wav", "a.mp3", "a.wav.mp3", "a (2).wav", "a.wav (2).mp3", "b.wav", "noend", ".a")
)
inputs = st.lists(
    st.builds(
        lambda place, name: Input(path=Path(place) / name, folder=Path(place)),
        st.sampled_from((".", "d", "D", "d/e")),
        names,
    ),
    max_size=12,
)


@given(inputs)
def test_no_two_results_have_one_name_on_any_disk(entries: list[Input]) -> None:
    made = stems(entries)
    assert len({stem.casefold() for stem in made}) == len(entries)
    for entry, stem in zip(entries, made, strict=True):
        assert Path(stem).parent == entry.folder
        assert Path(stem).name.startswith(entry.path.stem)
