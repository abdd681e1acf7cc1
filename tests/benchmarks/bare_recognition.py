"""The recognizer beside the bare library: wrong words, lost speech, made-up words, time.

    python -m tests.benchmarks.bare_recognition [--eval FOLDER]

Every clip in FOLDER (`../shared/eval` beside the clone) is heard by both, one at a time, with
whole numbers and one thread. Needs the default models. Prints the clips that differ, every stretch
of speech for which only the library has words, and a line for each set.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from speechstudio.audio.decode import decode
from speechstudio.domain.errors import SpeechStudioError
from speechstudio.engines.recognition.precision import PRECISION_VARIABLE, WHOLE
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from tests.models_run.bare_recognition import Hear, Hearing, bare, lost_speech, own
from tests.models_run.scoring import Clip, Errors, clips, together, word_errors

EVAL = Path(__file__).resolve().parents[3] / "shared" / "eval"
WITH_WORDS = ("asr", "lang")
WITHOUT_SPEECH = "nonspeech"
GROUPS = (*WITH_WORDS, "diar", "awkward", WITHOUT_SPEECH)
LIMIT = 0.003
"""More of the words may be wrong than the library has wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What both made of a clip."""

    clip: Clip
    own: Hearing
    bare: Hearing

    @property
    def errors(self) -> tuple[Errors, Errors]:
        """Wrong words of ours and of theirs."""
        reference, language = self.clip.reference, self.clip.language
        return (
            word_errors(reference, self.own.text, language),
            word_errors(reference, self.bare.text, language),
        )


def main() -> int:
    """Print what was found; 1 where more is wrong than may be, or speech is lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--eval", type=Path, default=EVAL)
    args = parser.parse_args()
    os.environ[PRECISION_VARIABLE] = WHOLE
    model = ModelStore(Folders.of_this_user().models, load_catalogue()).path("whisper-base")
    hear = {"own": own(model), "bare": bare(model)}
    is_good = True
    with tempfile.TemporaryDirectory() as folder:
        for group in GROUPS:
            is_good &= _report(group, list(_pairs(args.eval, group, Path(folder), hear)))
    return 0 if is_good else 1


def _pairs(eval_folder: Path, group: str, folder: Path, hear: Mapping[str, Hear]) -> Iterator[Pair]:
    """Hear each clip that can be read."""
    for clip in clips(eval_folder, group):
        try:
            track = decode(eval_folder / clip.path, folder / clip.path).tracks[0]
        except SpeechStudioError:
            continue  # damaged, or without sound, as it is meant to be
        language = "en" if group == WITHOUT_SPEECH else clip.language
        heard = {name: one(track.path, language) for name, one in hear.items()}
        pair = Pair(clip=clip, own=heard["own"], bare=heard["bare"])
        for lost in lost_speech(pair.own.words, pair.bare.words):
            print(f"  lost in {clip.path}, {lost.start_ms} to {lost.end_ms} ms: {lost.text}")
        yield pair


def _report(group: str, pairs: Sequence[Pair]) -> bool:
    """Print a line for a set; tell whether all is as it should be."""
    times = f"{_cpu(pairs, 'own'):.1f} s of processor, bare {_cpu(pairs, 'bare'):.1f} s"
    lost = sum(len(lost_speech(pair.own.words, pair.bare.words)) for pair in pairs)
    if group == WITHOUT_SPEECH:
        made_up = sum(len(pair.own.words) for pair in pairs)
        theirs = sum(len(pair.bare.words) for pair in pairs)
        print(f"{group}: {made_up} words made up, bare {theirs}; {times}")
        return made_up == 0
    if group not in WITH_WORDS:
        print(f"{group}: {lost} stretches lost; {times}")
        return not lost
    for pair in pairs:
        ours, bares = pair.errors
        if ours.wrong != bares.wrong:
            print(f"  {pair.clip.path}: {ours.wrong} of {ours.words} wrong, bare {bares.wrong}")
    ours = together(pair.errors[0] for pair in pairs)
    bares = together(pair.errors[1] for pair in pairs)
    print(
        f"{group}: {100 * ours.rate:.2f} % wrong, bare {100 * bares.rate:.2f} %; "
        f"{lost} stretches lost; {times}"
    )
    return not lost and ours.rate <= bares.rate + LIMIT


def _cpu(pairs: Sequence[Pair], name: str) -> float:
    hearings: list[Hearing] = [getattr(pair, name) for pair in pairs]
    return sum(hearing.cpu_s for hearing in hearings)


if __name__ == "__main__":
    raise SystemExit(main())
