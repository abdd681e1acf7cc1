"""What an item of the queue asks of the voice."""

from pathlib import Path

import pytest

from speechstudio.engines.contract import SynthesisOptions
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.normalization import Lexicon
from speechstudio.workflows.outputs import Outputs
from speechstudio.workflows.queue.settings import SpeakSettings
from speechstudio.workflows.queue.speaking import SpeechMaker
from speechstudio.workflows.speaking.voices import VoiceBook


@pytest.fixture
def maker(tmp_path: Path) -> SpeechMaker:
    book = VoiceBook(ModelStore(tmp_path / "models", load_catalogue()))
    outputs = Outputs(tmp_path / "outputs")
    return SpeechMaker(book=book, outputs=outputs, cache=tmp_path, lexicon=Lexicon)


def test_each_item_is_spoken_with_the_options_that_it_was_added_with(maker: SpeechMaker) -> None:
    plain = SpeakSettings(voice="espeak:en-us")
    lively = SpeakSettings(voice="espeak:en-us", rate=1.5, extra={"espeak.some": 0.5})
    first = maker._speaker_for(plain, "en")
    assert maker._speaker_for(plain, "en") is first
    second = maker._speaker_for(lively, "en")
    assert second is not first
    wanted = SynthesisOptions(rate=1.5, extra={"espeak.some": 0.5})
    assert second.options == {**first.options, "rate": wanted.rate, "extra": wanted.extra}
    maker.close()
