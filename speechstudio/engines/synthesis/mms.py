"""MMS: a small network of its own for each of more than 1,100 languages, which takes letters."""

from collections.abc import Container, Iterator
from typing import Any

from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.domain.language_codes import short_code
from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.pretrained import load_companion, load_model
from speechstudio.engines.synthesis.alphabet import romanized, within
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Manner
from speechstudio.engines.synthesis.sound import Take
from speechstudio.engines.synthesis.tensors import take_of
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

SAMPLE_RATE = 16_000
_SCRIPTS = {
    "script_arabic": "Arab",
    "script_cyrillic": "Cyrl",
    "script_devanagari": "Deva",
    "script_latin": "Latn",
}


class Mms(FolderSynthesizer):
    """A synthesizer around `transformers.VitsModel`; each of its models is a voice."""

    name = "MMS"
    longest_piece = 400
    most_loaded = 3

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`."""
        yield folder.voice(
            sample_rate=int(folder.json("config.json").get("sampling_rate", SAMPLE_RATE)),
            language=_tag(_code(folder)),
            licence="CC-BY-NC-4.0",
            commercial_use="no",
        )

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> "_Speaker":
        """See `FolderSynthesizer`."""
        tokenizer = load_companion("VitsTokenizer", folder.path)
        if tokenizer.phonemize:
            raise EngineUnavailableError(
                f"the voice {folder.id} takes sounds, not letters",
                hint="Choose a voice of MMS: their names begin with mms-tts.",
            )
        return _Speaker(load_model("VitsModel", folder.path, setup), tokenizer, _code(folder))


class _Speaker:
    """A voice that is loaded; see `folder_synthesizer.Speaker`."""

    def __init__(self, model: Any, tokenizer: Any, code: str) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._code = code.partition("-")[0]
        blank = tokenizer.pad_token
        self._known: Container[str] = frozenset(tokenizer.encoder) - {blank, tokenizer.unk_token}
        self._own = (float(model.noise_scale), float(model.noise_scale_duration))
        self.sample_rate = int(model.config.sampling_rate)

    def written(self, text: str) -> str:
        """See `Speaker`."""
        if self._tokenizer.is_uroman:
            text = romanized(text, self._code)
        return within(text, self._known, self._code)

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`; less noise makes rhythm and tone more even, in the same measure."""
        noise, rhythm = self._own
        share = 1.0 if manner.noise is None or not noise else manner.noise / noise
        self._model.noise_scale = noise * share
        self._model.noise_scale_duration = rhythm * share
        given = self._tokenizer(text, return_tensors="pt").to(self._model.device)
        made = self._model(**given, speaking_rate=manner.pace * self._model.config.speaking_rate)
        return take_of(made.waveform, self.sample_rate)


def _code(folder: VoiceFolder) -> str:
    """Return the code that MMS has for the language; empty where nothing tells."""
    told = folder.json("tokenizer_config.json").get("language")
    return str(told or folder.id.removeprefix("mms-tts-")).replace("_", "-")


def _tag(code: str) -> str:
    """Write such a code as BCP-47 does: `uzb-script_cyrillic` is `uz-Cyrl`."""
    language, _, kind = code.partition("-")
    script = _SCRIPTS.get(kind.replace("-", "_"))
    return f"{short_code(language)}-{script}" if script else short_code(language)
