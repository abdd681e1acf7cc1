"""SeamlessM4T v2 as a voice: 36 languages, each in 200 voices that have no names."""

import re
from collections.abc import Iterator
from typing import Any

from speechstudio.domain.errors import UsageError
from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.pretrained import load_companion, load_model
from speechstudio.engines.seamless_languages import tag_of
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Manner
from speechstudio.engines.synthesis.sound import Take
from speechstudio.engines.synthesis.stretching import stretched
from speechstudio.engines.synthesis.tensors import take_of
from speechstudio.engines.synthesis.voice_folders import SPEAKER, VoiceFolder

SAMPLE_RATE = 16_000
NUMBER = "."
"""Stands between the language and the number of one of its voices, as in `…#deu.17`."""
_NUMBER = re.compile(r"\d{1,4}")


class SeamlessVoice(FolderSynthesizer):
    """A synthesizer around `transformers.SeamlessM4Tv2ForTextToSpeech`."""

    name = "SeamlessM4T"
    longest_piece = 240

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`: the first voice of each language that it can say."""
        codes = folder.json("generation_config.json").get("vocoder_lang_code_to_id", {})
        rate = int(folder.json("config.json").get("sampling_rate", SAMPLE_RATE))
        for code in sorted(codes):
            yield folder.voice(
                code,
                sample_rate=rate,
                language=tag_of(code),
                name=f"SeamlessM4T {code}",
                licence="CC-BY-NC-4.0",
                commercial_use="no",
            )

    def find(self, voice: str) -> tuple[VoiceFolder, str]:
        """Find a voice, also by a number behind its language."""
        model, sign, speaker = voice.rpartition(SPEAKER)
        code, _, number = speaker.partition(NUMBER)
        if not number:
            return super().find(voice)
        folder, _ = super().find(f"{model}{sign}{code}")
        most = int(folder.json("config.json").get("vocoder_num_spkrs", 1))
        if not _NUMBER.fullmatch(number) or int(number) >= most:
            raise UsageError(
                f"{self.name} has no voice number “{number}”",
                hint=f"Choose a number from 0 to {most - 1}, as in “{model}{sign}{code}.0”.",
            )
        return folder, speaker

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> "_Speaker":
        """See `FolderSynthesizer`."""
        tokenizer = load_companion("SeamlessM4TTokenizer", folder.path)
        kind = "SeamlessM4Tv2ForTextToSpeech"
        return _Speaker(load_model(kind, folder.path, setup, half_on_card=True), tokenizer)


class _Speaker:
    """A model that is loaded; see `folder_synthesizer.Speaker`."""

    def __init__(self, model: Any, tokenizer: Any) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self.sample_rate = int(model.config.sampling_rate)

    def written(self, text: str) -> str:
        """See `Speaker`: it knows the letters of all its languages."""
        return " ".join(text.split())

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`.

        The model translates before it speaks. Its translation is held to the text that is given,
        token by token, or it would say the same in other words.
        """
        code, _, number = manner.speaker.partition(NUMBER)
        given = self._tokenizer(text, src_lang=code, return_tensors="pt").to(self._model.device)
        wanted = self._tokenizer(text_target=text, tgt_lang=code)["input_ids"]
        waveform, lengths = self._model.generate(
            **given,
            tgt_lang=code,
            speaker_id=int(number or 0),
            num_beams=1,
            text_prefix_allowed_tokens_fn=lambda _, done: [wanted[min(len(done), len(wanted) - 1)]],
            text_max_new_tokens=len(wanted),
        )
        made = waveform.reshape(-1)[: int(lengths.reshape(-1)[0])]
        return stretched(take_of(made, self.sample_rate), manner.pace)
