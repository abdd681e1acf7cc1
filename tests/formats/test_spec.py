from typing import Any

import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.formats.spec import WriteOptions


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
