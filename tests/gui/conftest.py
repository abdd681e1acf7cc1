"""Fixtures of the window's tests: a look, and nothing left behind."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from speechstudio.gui.theme.application import ApplicationLook
from speechstudio.gui.theme.look import Look
from tests.gui.leftovers import Leftovers


@pytest.fixture(autouse=True)
def _nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a thread, timer, animation or window, and say where it began."""
    leftovers = Leftovers()
    with leftovers.watching():
        yield
        found = leftovers.found()
    if found:
        pytest.fail("left behind by the test:\n" + "\n".join(found))


@pytest.fixture
def look(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Look]:
    """A light look at 100 %, without motion.

    Another scheme by `@pytest.mark.parametrize("look", ["dark"], indirect=True)`, another scale by
    a pair such as `("light", 2.0)`.
    """
    asked = getattr(request, "param", "light")
    scheme, scale = asked if isinstance(asked, tuple) else (asked, 1.0)
    made = Look(scheme=scheme, text_scale=scale)
    made.choose(replace(made.choices, motion="none"))
    ApplicationLook(made, qapp)
    yield made
    made.deleteLater()
