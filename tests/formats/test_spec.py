from typing import Any

import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.formats import csv, docx, json, md, srt, txt, vtt
from speechstudio.formats.spec import FormatSpec, WriteOptions
from tests.formats.samples import INTERVIEW


@pytest.mark.parametrize(
    "wish",
    [
        {"line_length": 9},
        {"lines": 0},
        {"min_cue_ms": 0},
        {"min_cue_ms": 8000},
        {"max_chars_per_second": 0},
        {"max_chars_per_second": float("nan")},
    ],
)
def test_wishes_that_no_writer_can_meet_are_refused(wish: dict[str, Any]) -> None:
    with pytest.raises(UsageError) as caught:
        WriteOptions(**wish)
    assert caught.value.hint


@pytest.mark.parametrize("spec", [each.SPEC for each in (csv, docx, json, md, srt, txt, vtt)])
def test_a_long_transcript_is_written_with_pauses_and_no_otherwise(spec: FormatSpec) -> None:
    pauses: list[None] = []
    options = WriteOptions(pause=lambda: pauses.append(None))
    assert options == WriteOptions()
    assert spec.write is not None
    assert spec.write(INTERVIEW, options) == spec.write(INTERVIEW, WriteOptions())
    assert len(pauses) >= len(INTERVIEW.segments)
