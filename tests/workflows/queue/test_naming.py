"""Names of results from templates."""

import os
import time
from pathlib import Path

import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.workflows.queue.naming import check_template, day_of, filled, for_texts
from speechstudio.workflows.queue.settings import Direction


def test_a_template_is_filled_once_whatever_the_name_holds() -> None:
    assert filled("{date}_{name}", name="a{n}b", day="2026-11-18", number=7) == "2026-11-18_a{n}b"
    assert filled("{n}-{title}", name="x", day="", number=7) == "007-{title}"
    assert for_texts("{date} {name} {title}", day="2026-11-18") == "2026-11-18 {stem} {title}"


@pytest.mark.parametrize("template", ["", "{date}", "talk", "{name", "{voice}", "{name}/x", "{n}?"])
def test_a_template_that_cannot_be_is_refused(template: str) -> None:
    with pytest.raises(UsageError):
        check_template(template, Direction.HEAR)


def test_texts_have_titles_and_recordings_have_none() -> None:
    check_template("{author} - {title}", Direction.SPEAK)
    with pytest.raises(UsageError):
        check_template("{title}", Direction.HEAR)


def test_the_day_is_that_of_the_last_change(tmp_path: Path) -> None:
    talk = tmp_path / "talk.wav"
    talk.touch()
    os.utime(talk, (0, time.mktime((2026, 11, 18, 9, 31, 0, 0, 0, -1))))
    assert day_of(talk) == "2026-11-18"
    assert len(day_of(tmp_path / "gone.wav")) == len("2026-11-18")
