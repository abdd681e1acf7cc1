"""What can be chosen before a transcription: language, speakers, model."""

from dataclasses import dataclass, replace

from speechstudio.domain.errors import UsageError
from speechstudio.gui.viewmodels.facts import language_name
from speechstudio.gui.viewmodels.pace import hour_takes
from speechstudio.gui.words import tr, trn
from speechstudio.models.catalogue import ANY_LANGUAGE, ModelTask
from speechstudio.models.store import ModelStore
from speechstudio.storage.settings import RecognitionDefaults
from speechstudio.workflows.settings import TranscriptionSettings, parse_speakers
from speechstudio.workflows.speeds import Speeds

_MOST_NAMED_SPEAKERS = 8
_COMMON = ("en", "de", "fr", "es", "it", "pt", "nl", "ja", "zh", "ko", "ru", "ar", "hi")


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One entry of a list."""

    key: str
    text: str


class Choices:
    """Lists for the three choices, and settings made of what is chosen."""

    def __init__(self, store: ModelStore, speeds: Speeds) -> None:
        """`speeds` are those of this machine."""
        self.store = store
        self.speeds = speeds

    def models(self) -> tuple[Option, ...]:
        """Recognizers that are installed."""
        installed = [m for m in self.store.installed() if m.serves(ModelTask.RECOGNITION)]
        return tuple(Option(key=model.id, text=model.title) for model in installed)

    def title_of(self, model: str) -> str:
        """Name a model, or several that are joined by a plus, as people know it."""
        titles = {known.id: known.title for known in self.store.catalogue.every}
        return " + ".join(titles.get(name, name) for name in model.split(" + "))

    def languages(self, model: str) -> tuple[Option, ...]:
        """Languages that a model knows, common ones first."""
        known = next((m.languages for m in self.store.catalogue.every if m.id == model), ())
        tags = [tag for tag in _COMMON if tag in known]
        others = sorted(
            (tag for tag in known if tag != ANY_LANGUAGE and tag not in tags), key=language_name
        )
        found = [Option(key=tag, text=language_name(tag)) for tag in (*tags, *others)]
        return (Option(key="", text=tr("Detect")), *found)

    @staticmethod
    def speakers() -> tuple[Option, ...]:
        """Numbers of speakers."""
        numbers = range(1, _MOST_NAMED_SPEAKERS + 1)
        return (
            Option(key="", text=tr("Find out how many")),
            *(Option(key=str(n), text=trn("{n} speaker", "{n} speakers", n)) for n in numbers),
            Option(key="none", text=tr("Do not tell apart")),
        )

    def speed_text(self, chosen: RecognitionDefaults) -> str:
        """Say how long an hour took on this machine; empty where nothing like it was done yet."""
        factor = self.speeds.real_time_factor(chosen.model, finds_speakers=chosen.finds_speakers)
        return "" if factor is None else tr("An hour takes about {time}.", time=hour_takes(factor))

    @staticmethod
    def chosen_in(settings: TranscriptionSettings) -> RecognitionDefaults:
        """Say what was chosen for settings."""
        low, high = settings.diarization.min_speakers, settings.diarization.max_speakers
        return RecognitionDefaults(
            model=settings.model,
            language=settings.recognition.language,
            finds_speakers=settings.diarizer is not None,
            speakers=None if not low or not high else f"{low}" if low == high else f"{low}-{high}",
        )

    @staticmethod
    def settings(
        chosen: RecognitionDefaults, base: TranscriptionSettings | None = None
    ) -> TranscriptionSettings:
        """Make settings of what is chosen; a number of speakers that is none finds out.

        What cannot be chosen is as in `base`, or else as usual.
        """
        usual = TranscriptionSettings()
        base = base or usual
        settings = replace(
            base,
            model=chosen.model,
            recognition=replace(base.recognition, language=chosen.language),
            diarizer=base.diarizer or usual.diarizer,
            diarization=usual.diarization,
        )
        if not chosen.finds_speakers:
            return replace(settings, diarizer=None)
        if chosen.speakers:
            try:
                return replace(settings, diarization=parse_speakers(chosen.speakers))
            except UsageError:  # the file of settings was written by hand
                return settings
        return settings
