"""Modules that do nothing, in place of those that are absent."""

import importlib
import sys

import pytest

from speechstudio.engines.stand_ins import stand_ins


def test_what_is_absent_can_be_imported_and_is_gone_afterwards() -> None:
    with stand_ins({"no_such_library": (), "no_such_library.part": ("fetch",)}):
        part = importlib.import_module("no_such_library.part")
        assert part.fetch("anything", 1) is None
    assert not {"no_such_library", "no_such_library.part"} & sys.modules.keys()


def test_what_was_imported_before_stays() -> None:
    with stand_ins({"json": ("loads",)}):
        assert importlib.import_module("json").loads("[1]") == [1]
    assert "json" in sys.modules


def test_they_go_after_a_failure_too() -> None:
    with pytest.raises(ImportError), stand_ins({"no_such_library": ()}):
        raise ImportError
    assert "no_such_library" not in sys.modules
