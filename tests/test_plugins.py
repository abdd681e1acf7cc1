"""Entry points of other packages are looked for once, and again where the path has changed."""

from importlib import metadata
from pathlib import Path

import pytest

from speechstudio.plugins import entry_points_on, registered
from tests.fakes.stage import distribution

GROUP = "speechstudio.formats"


def test_packages_are_looked_through_once_for_each_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []
    look = metadata.entry_points

    def counted() -> object:
        looked.append(1)
        return look()

    monkeypatch.setattr(metadata, "entry_points", counted)
    entry_points_on.cache_clear()
    before = registered(GROUP)
    registered("speechstudio.documents")
    assert len(looked) == 1
    plugin = distribution(tmp_path, {GROUP: {"notes": "notes_plugin:SPEC"}}, name="notes")
    monkeypatch.syspath_prepend(plugin)
    assert {point.name for point in registered(GROUP)} - {point.name for point in before} == {
        "notes"
    }
    assert len(looked) == 2
