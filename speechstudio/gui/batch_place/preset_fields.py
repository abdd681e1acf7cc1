"""Fields of settings that are for one direction only."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.audio.sound_format import FORMATS
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices, Option
from speechstudio.gui.viewmodels.chosen_voice import ANY_LANGUAGE, ChosenVoice
from speechstudio.gui.viewmodels.facts import language_name
from speechstudio.gui.viewmodels.own_options import own_options, with_choice
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.voices.field import VoiceField
from speechstudio.gui.voices.own_options import MoreOfVoice
from speechstudio.gui.widgets.checks import CheckBox
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.form_field import FormField
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.storage.settings import RecognitionDefaults
from speechstudio.workflows.queue.settings import HearSettings, SpeakSettings

_TRANSCRIPTS = {
    "docx": tr("Word document"),
    "txt": tr("Plain text"),
    "srt": tr("Subtitles, srt"),
    "vtt": tr("Subtitles, vtt"),
    "md": "Markdown",
    "csv": tr("Table, csv"),
    "json": tr("Everything, json"),
}
_SUBTITLES = {"srt": tr("Subtitles, srt"), "vtt": tr("Subtitles, vtt")}
_LANGUAGES = ("en-US", "en-GB", "de", "fr", "es", "it", "pt", "ja", "zh")
_PACES = (0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0)
_NO_SPEAKERS = "none"


class HearFields(QWidget):
    """Model, language, speakers, formats, project."""

    def __init__(self, look: Look, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.model = Choice(look, tr("Model"))
        self.language = Choice(look, tr("Language"))
        self.speakers = Choice(look, tr("Speakers"))
        self.model.activated.connect(self._fill_languages)
        self.formats = {name: CheckBox(look, text) for name, text in _TRANSCRIPTS.items()}
        self.project = CheckBox(look, tr("A project, to review it here"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for name, choice in (
            (tr("Model"), self.model),
            (tr("Language"), self.language),
            (tr("Speakers"), self.speakers),
        ):
            column.addWidget(FormField(look, name, choice))
        column.addLayout(_checks(look, tr("Results"), (*self.formats.values(), self.project)))

    def show_settings(self, settings: HearSettings) -> None:
        """Show settings."""
        chosen = self._choices.chosen_in(settings.transcription)
        models = self._choices.models()
        if chosen.model not in [option.key for option in models]:
            title = self._choices.title_of(chosen.model)
            models = (Option(key=chosen.model, text=title), *models)
        _fill(self.model, models, chosen.model)
        _fill(self.language, self._choices.languages(chosen.model), chosen.language or "")
        speakers = (chosen.speakers or "") if chosen.finds_speakers else _NO_SPEAKERS
        _fill(self.speakers, self._choices.speakers(), speakers)
        for name, check in self.formats.items():
            check.setChecked(name in settings.formats)
        self.project.setChecked(settings.makes_project)

    def settings(self, base: HearSettings) -> HearSettings:
        """Take what is chosen."""
        speakers = str(self.speakers.currentData())
        chosen = RecognitionDefaults(
            model=str(self.model.currentData()),
            language=str(self.language.currentData()) or None,
            finds_speakers=speakers != _NO_SPEAKERS,
            speakers=speakers if speakers not in ("", _NO_SPEAKERS) else None,
        )
        others = tuple(name for name in base.formats if name not in self.formats)
        formats = tuple(name for name, check in self.formats.items() if check.isChecked())
        return replace(
            base,
            transcription=self._choices.settings(chosen, base.transcription),
            formats=(*formats, *others),
            makes_project=self.project.isChecked(),
        )

    def _fill_languages(self) -> None:
        kept = str(self.language.currentData())
        _fill(self.language, self._choices.languages(str(self.model.currentData())), kept)


class SpeakFields(QWidget):
    """Voice, language, pace, what the voice has alone, format, subtitles."""

    def __init__(self, look: Look, voices: Voices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = ChosenVoice(voices, self)
        self.voice = VoiceField(look, self.chosen)
        self.language = Choice(look, tr("Language"))
        self.language.activated.connect(self._take_language)
        self.pace = Choice(look, tr("Pace"))
        self._extra: Mapping[str, float] = {}
        self.more = MoreOfVoice(look)
        self.more.chosen.connect(self._choose_own)
        self.chosen.changed.connect(self._show_own)
        self.format = Choice(look, tr("Format"))
        self.subtitles = {name: CheckBox(look, text) for name, text in _SUBTITLES.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for name, field in (
            (tr("Voice"), self.voice),
            (tr("Language"), self.language),
            (tr("Pace"), self.pace),
            (tr("Format"), self.format),
        ):
            column.addWidget(FormField(look, name, field))
        column.insertWidget(column.count() - 1, self.more)
        column.addLayout(_checks(look, tr("Also"), tuple(self.subtitles.values())))

    def show_settings(self, settings: SpeakSettings) -> None:
        """Show settings."""
        self._extra = settings.extra
        self.chosen.show(settings.voice, settings.language)
        languages = [Option(key=ANY_LANGUAGE, text=tr("Find out"))]
        tags = dict.fromkeys((*_LANGUAGES, settings.language))
        languages += [
            Option(key=tag, text=f"{language_name(tag)} ({tag})")
            for tag in tags
            if tag != ANY_LANGUAGE
        ]
        _fill(self.language, tuple(languages), settings.language)
        paces = sorted({*_PACES, settings.rate})
        options = tuple(Option(key=f"{pace:g}", text=f"{pace:g} ×") for pace in paces)
        _fill(self.pace, options, f"{settings.rate:g}")
        kinds = tuple(
            Option(key=kind.suffix, text=kind.suffix.removeprefix(".")) for kind in FORMATS.values()
        )
        _fill(self.format, kinds, settings.suffix)
        for name, check in self.subtitles.items():
            check.setChecked(name in settings.subtitles)

    def settings(self, base: SpeakSettings) -> SpeakSettings:
        """Take what is chosen."""
        return replace(
            base,
            voice=self.chosen.name,
            language=str(self.language.currentData()),
            rate=float(self.pace.currentData()),
            extra=self._extra,
            suffix=str(self.format.currentData()),
            subtitles=tuple(name for name, check in self.subtitles.items() if check.isChecked()),
        )

    @Slot()
    def _take_language(self) -> None:
        self.chosen.set_language(str(self.language.currentData()))

    @Slot(str, object)
    def _choose_own(self, name: str, value: float | None) -> None:
        self._extra = with_choice(self._extra, name, value)
        self._show_own()

    @Slot()
    def _show_own(self) -> None:
        self.more.show_options(own_options(self.chosen.facts, self._extra))


def _fill(choice: Choice, options: tuple[Option, ...], chosen: str) -> None:
    choice.clear()
    for option in options:
        choice.addItem(option.text, option.key)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))


def _checks(look: Look, heading: str, checks: tuple[CheckBox, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(TextBlock(look, heading, role="smallLabel", colour="text2"))
    for check in checks:
        column.addWidget(check)
    return column
