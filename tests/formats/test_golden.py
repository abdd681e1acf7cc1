"""What people read, byte for byte.

After a wanted change write the files anew with `SPEECHSTUDIO_UPDATE_GOLDEN=1 pytest
tests/formats/test_golden.py` and look at the difference before it is kept.
"""

import os
from pathlib import Path

import pytest

from speechstudio.domain.transcript import Transcript
from speechstudio.formats import csv, json, md, rttm, srt, txt, vtt
from speechstudio.formats.spec import FormatSpec, WriteOptions
from tests.formats.samples import ARABIC, INTERVIEW, JAPANESE

GOLDEN = Path(__file__).parent / "golden"
UPDATE = os.environ.get("SPEECHSTUDIO_UPDATE_GOLDEN") == "1"
MARKED = WriteOptions(mark_suspects=True)
BARE = WriteOptions(speakers=False, times=False)


@pytest.mark.parametrize(
    ("name", "spec", "transcript", "options"),
    [
        ("interview.txt", txt.SPEC, INTERVIEW, WriteOptions()),
        ("interview.bare.txt", txt.SPEC, INTERVIEW, BARE),
        ("interview.marked.txt", txt.SPEC, INTERVIEW, MARKED),
        ("interview.marked.md", md.SPEC, INTERVIEW, MARKED),
        ("interview.marked.srt", srt.SPEC, INTERVIEW, MARKED),
        ("interview.marked.vtt", vtt.SPEC, INTERVIEW, MARKED),
        ("interview.md", md.SPEC, INTERVIEW, WriteOptions()),
        ("interview.csv", csv.SPEC, INTERVIEW, WriteOptions()),
        ("interview.rttm", rttm.SPEC, INTERVIEW, WriteOptions()),
        ("interview.json", json.SPEC, INTERVIEW, WriteOptions()),
        ("interview.srt", srt.SPEC, INTERVIEW, WriteOptions()),
        ("interview.narrow.srt", srt.SPEC, INTERVIEW, WriteOptions(line_length=20, lines=3)),
        ("interview.vtt", vtt.SPEC, INTERVIEW, WriteOptions()),
        ("japanese.txt", txt.SPEC, JAPANESE, WriteOptions()),
        ("japanese.srt", srt.SPEC, JAPANESE, WriteOptions()),
        ("arabic.srt", srt.SPEC, ARABIC, WriteOptions()),
        ("arabic.vtt", vtt.SPEC, ARABIC, WriteOptions()),
    ],
)
def test_files_look_as_they_were_approved(
    name: str, spec: FormatSpec, transcript: Transcript, options: WriteOptions
) -> None:
    assert spec.write is not None
    written = spec.write(transcript, options)
    if UPDATE:
        (GOLDEN / name).write_bytes(written)
    assert written == (GOLDEN / name).read_bytes()
