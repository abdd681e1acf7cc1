"""What the window says, in the language that was chosen.

The texts stand in the code in English. `packaging/translations.py` collects them for Qt Linguist;
`resources/translations` holds what was made of them. The language is chosen before anything else of
the window is loaded, so texts may be kept in constants; another one is spoken from the next start.
"""

import tomllib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from speechstudio.resources import resource

LANGUAGES = MappingProxyType(
    {
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "ja": "日本語",
        "ko": "한국어",
        "zh_CN": "简体中文",
    }
)
"""Those that the window speaks, each by its own name."""
ENGLISH = "en"
CONTEXT = "Speech Studio"
"""Under which the texts stand in the files of Qt Linguist."""


class _Spoken:
    """The language of this process."""

    def __init__(self) -> None:
        self.language = ENGLISH
        self.translator: QTranslator | None = None
        self.locale = QLocale("en_US")


_spoken = _Spoken()


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """Say a text in the language of the window; values go where it has their names in braces.

    A comment tells translators what is meant, and tells apart what is the same in English alone.
    """
    if _spoken.translator is not None:
        text = _spoken.translator.translate(CONTEXT, text, comment) or text
    return text.format(**values) if values else text


def trn(one: str, many: str, count: int, /, **values: object) -> str:
    """Say the text that fits a number, which stands where the texts have `{n}`."""
    text = one if count == 1 else many
    if _spoken.translator is not None:
        text = _spoken.translator.translate(CONTEXT, many, "", count) or text
    return text.format(n=number(count), **values)


def number(value: float, decimals: int = 0) -> str:
    """Write a number as it is written in the language of the window: 113,178 or 113.178."""
    if isinstance(value, int) and not decimals:
        return _spoken.locale.toString(value)
    # Rounded by Python: Qt rounds ties up.
    return _spoken.locale.toString(round(float(value), decimals), "f", decimals)


def month_name(month: int, *, is_short: bool = False) -> str:
    """Name a month, counted from 1: September, or Sep within a date."""
    if is_short:
        return _spoken.locale.monthName(month, QLocale.FormatType.ShortFormat)
    return _spoken.locale.standaloneMonthName(month)


def language() -> str:
    """Give the one of `LANGUAGES` that the window speaks."""
    return _spoken.language


def language_for(wanted: str | None) -> str:
    """Give the language that a choice stands for: None is that of the system, where it is known."""
    if wanted is not None and wanted in LANGUAGES:
        return wanted
    return _known(QLocale.system().uiLanguages())


def speak(wanted: str | None) -> None:
    """Speak a language from now on; called before any other module of the window is loaded."""
    chosen = language_for(wanted)
    _spoken.language = chosen
    _spoken.locale = QLocale("en_US" if chosen == ENGLISH else chosen)
    _spoken.translator = None if chosen == ENGLISH else _loaded(chosen)


def speak_to_qt(application: QCoreApplication) -> None:
    """Have what Qt itself says, such as the buttons of its dialogs, in the same language."""
    QLocale.setDefault(_spoken.locale)
    if _spoken.language != ENGLISH:
        translator = QTranslator(application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(f"qtbase_{_spoken.language}", folder):
            application.installTranslator(translator)


def chosen_in(settings: Path) -> str | None:
    """Give the language in a file of settings; None where there is none, or no such file."""
    with suppress(OSError, ValueError, RecursionError):
        general = tomllib.loads(settings.read_text(encoding="utf-8")).get("general")
        found = general.get("language") if isinstance(general, dict) else None
        return found if isinstance(found, str) else None
    return None


def _known(wanted: Iterable[str]) -> str:
    """Give the first of the system's languages that the window knows."""
    for tag in wanted:
        code = tag.partition("-")[0]
        if code in LANGUAGES:
            return code
        if code == "zh" and not {"Hant", "TW", "HK", "MO"} & {*tag.split("-")}:
            return "zh_CN"
    return ENGLISH


def _loaded(language: str) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(resource(f"translations/{language}.qm"))):
        raise RuntimeError(f"the texts in {LANGUAGES[language]} are damaged")
    return translator
