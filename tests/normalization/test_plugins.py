from collections.abc import Iterator
from importlib.metadata import EntryPoint

import pytest

from speechstudio import plugins
from speechstudio.domain.errors import UsageError
from speechstudio.normalization import languages as package
from speechstudio.normalization import normalize
from speechstudio.normalization.grammar import Grammar

GRAMMAR = Grammar(language="xx", rules=(), spell=str.upper)


@pytest.fixture(autouse=True)
def brought(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Pretend that another package brings a good language and a broken one."""
    values = {"xx": f"{__name__}:GRAMMAR", "yy": "no_such_module:GRAMMAR", "en": "nothing:at_all"}
    points = [EntryPoint(name=n, value=v, group=package.GROUP) for n, v in values.items()]
    monkeypatch.setattr(plugins, "entry_points_on", lambda _path: {package.GROUP: points})
    for cached in (package.available, package.grammar_of, package._plug_ins):
        cached.cache_clear()
    yield
    monkeypatch.undo()
    for cached in (package.available, package.grammar_of, package._plug_ins):
        cached.cache_clear()


def test_another_package_can_bring_a_language() -> None:
    assert normalize("5 [ab](spell)", "xx").spoken == "5 AB"


def test_a_language_that_does_not_load_says_why() -> None:
    with pytest.raises(UsageError, match="do not load: ModuleNotFoundError"):
        normalize("5", "yy")


def test_nobody_takes_the_place_of_a_language_of_ours() -> None:
    assert normalize("5", "en").spoken == "five"
