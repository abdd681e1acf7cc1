"""One speech in many containers and states of damage, and files that hold no sound."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.models_run.conftest import NewProgram
from tests.models_run.program import Run
from tests.models_run.scoring import Clip, clips, tokens, word_errors

LIMIT = 0.25
"""One word wrong of the five that the shortest speech has, such as “America” for “Americans”."""
SHORTENED = "truncated-half"
SPEECH = (
    "And so my fellow Americans ask not what your country can do for you "
    "ask what you can do for your country"
)

pytestmark = [pytest.mark.models, pytest.mark.timeout(600)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """One run over the whole folder."""

    run: Run
    clips: list[Clip]
    found: dict[str, Any]
    """JSON result of each recording, by name."""

    @property
    def sound(self) -> list[Clip]:
        return [clip for clip in self.clips if clip.reference]

    @property
    def shortened(self) -> list[Clip]:
        return [clip for clip in self.clips if clip.name.startswith(SHORTENED)]

    @property
    def broken(self) -> list[Clip]:
        known = {clip.name for clip in [*self.sound, *self.shortened]}
        return [clip for clip in self.clips if clip.name not in known]

    def text(self, clip: Clip) -> str:
        text = " ".join(segment["text"] for segment in self.found[clip.name]["segments"])
        return text.replace("...", " ")  # of which the normalizer leaves a dot

    def complaints(self, clip: Clip) -> list[str]:
        return [line for line in self.run.complaints if names(line, clip)]


def names(line: str, clip: Clip) -> bool:
    """Whether a line names a file, and not another whose name holds the same letters."""
    return re.search(rf"(?<![\w.-]){re.escape(clip.name)}(?![\w-]|\.\w)", line) is not None


@pytest.fixture(scope="module")
def batch(
    eval_folder: Path, new_program: NewProgram, tmp_path_factory: pytest.TempPathFactory
) -> Batch:
    folder = eval_folder / "awkward"
    out = tmp_path_factory.mktemp("awkward")
    # A file without a suffix is taken for a recording only where it is named itself.
    bare = [path for path in folder.iterdir() if not path.suffix]
    run = new_program("awkward").run(
        "transcribe", folder, *bare, "--no-speakers", "-q", "-l", "en", "-f", "json", "-o", out
    )
    results = [json.loads(path.read_text("utf-8")) for path in out.rglob("*.json")]
    return Batch(
        run=run,
        clips=clips(eval_folder, "awkward"),
        found={data["source"]: data for data in results},
    )


def possible(clip: Clip) -> list[str]:
    """What is said in a clip: the short ones end in or after a word that their reference lacks."""
    whole = len(tokens(clip.reference, "en")) == len(tokens(SPEECH, "en"))
    return [clip.reference] if whole else [clip.reference, f"{clip.reference} ask"]


def test_files_that_hold_no_sound_make_the_run_fail(batch: Batch) -> None:
    assert batch.run.code == 1


def test_every_other_file_is_done(batch: Batch) -> None:
    assert set(batch.found) == {clip.name for clip in [*batch.sound, *batch.shortened]}


def test_every_sound_file_gives_the_words_of_the_speech(batch: Batch) -> None:
    rates = {
        clip.name: min(word_errors(said, batch.text(clip)).rate for said in possible(clip))
        for clip in batch.sound
    }
    assert {name: rate for name, rate in rates.items() if rate > LIMIT} == {}


def test_words_after_a_long_silence_keep_their_times(batch: Batch) -> None:
    (late,) = [data for name, data in batch.found.items() if name.startswith("leading-silence")]
    assert late["segments"][0]["start_ms"] >= 40_000


def test_a_shortened_file_gives_the_beginning_of_the_speech(batch: Batch) -> None:
    assert batch.shortened
    for clip in batch.shortened:
        heard = batch.text(clip)
        beginning = tokens(SPEECH, "en")[: len(tokens(heard, "en"))]
        assert len(beginning) >= 6
        assert word_errors(" ".join(beginning), heard).rate <= LIMIT


def test_a_shortened_file_is_said_to_be_shorter_than_it_declares(batch: Batch) -> None:
    for clip in batch.shortened:
        (complaint,) = batch.complaints(clip)
        assert "warning" in complaint
        assert "of the 11.0 s" in complaint


def test_each_broken_file_gets_one_line_that_names_it(batch: Batch) -> None:
    assert len(batch.broken) >= 8
    for clip in batch.broken:
        (complaint,) = batch.complaints(clip)
        assert "warning" not in complaint


def test_every_line_names_a_file_of_the_folder(batch: Batch) -> None:
    strange = [
        line
        for line in batch.run.complaints
        if not line.startswith("speechstudio: ")
        or not any(names(line, clip) for clip in batch.clips)
    ]
    assert strange == []
