from importlib import import_module

from tests.architecture.source_tree import CLONE

words = import_module("linux_steps.words")


def test_every_language_of_the_window_is_said() -> None:
    window = {path.stem for path in (CLONE / "resources" / "translations").glob("*.ts")}
    assert {each.language for each in words.all_words()} == window | {"en"}


def test_english_comes_first() -> None:
    assert words.all_words()[0].language == "en"


def test_no_language_says_less_than_english() -> None:
    english, *others = words.all_words()
    for each in others:
        for key in ("description", "features", "keywords"):
            assert len(getattr(each, key)) == len(getattr(english, key)), (each.language, key)
        assert each.summary != english.summary


def test_summaries_fit_where_software_centres_show_them() -> None:
    for each in words.all_words():
        assert len(each.summary) <= 90, each.language
        assert not each.summary.endswith("."), each.language
