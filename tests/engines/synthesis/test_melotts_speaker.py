"""What a loaded model of MeloTTS is asked, without its library."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from speechstudio.engines.synthesis.folder_synthesizer import Manner
from speechstudio.engines.synthesis.melotts_library import Sounds
from speechstudio.engines.synthesis.melotts_speaker import FEATURES, MeloSpeaker
from speechstudio.engines.synthesis.melotts_voices import Settings

pytestmark = pytest.mark.models  # loads torch

NUMBERS = {"_": 0, "a": 1, "b": 2, "UNK": 9}


@dataclass
class FakeReader:
    names: list[str]

    def sounds(self, text: str, _tokenizer: object) -> Sounds:
        counts = [1] * len(self.names)
        return Sounds(
            names=self.names, tones=[7] * len(counts), language=2, counts=counts, text=text
        )


@dataclass
class FakeNetwork:
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    options: list[dict[str, float]] = field(default_factory=list)

    def infer(self, *asked: Any, **options: float) -> Any:
        self.asked.append(asked)
        self.options.append(options)
        import torch

        return torch.zeros(1, 1, 1, 441)


class FakeTokens(dict[str, Any]):
    def to(self, _device: str) -> "FakeTokens":
        return self


@dataclass
class FakeLanguageNetwork:
    """Gives each piece of text the number of its place."""

    pieces: int

    def __call__(self, **_asked: Any) -> Any:
        import torch

        hidden = torch.arange(self.pieces).float()[None, :, None].expand(1, self.pieces, FEATURES)
        return type("Answer", (), {"hidden_states": [hidden, None, None]})


def speaker(
    *, names: list[str] | None = None, blanks: bool = True, pieces: int = 0
) -> tuple[MeloSpeaker, FakeNetwork]:
    network = FakeNetwork()
    made = MeloSpeaker(
        reader=FakeReader(names or ["_", "a", "_"]),  # type: ignore[arg-type]
        tokenizer=lambda _text, return_tensors: FakeTokens(),  # type: ignore[arg-type]
        language_network=FakeLanguageNetwork(pieces) if pieces else None,
        network=network,
        numbers=NUMBERS,
        settings=Settings(speakers={"EN-US": 0, "EN-AU": 3}, sample_rate=44_100),
        has_blanks=blanks,
        device="cpu",
    )
    return made, network


def manner(**more: Any) -> Manner:
    return Manner(**{"speaker": "EN-AU", "pace": 1.0, **more})


def test_options_reach_the_network() -> None:
    made, network = speaker()
    made.speak("a", manner())
    made.speak("a", manner(pace=2.0, noise=0.1, extra={"sdp_ratio": 0.9, "noise_scale_w": 0.0}))
    usual, chosen = network.options
    assert usual == {
        "sdp_ratio": 0.2,
        "noise_scale": 0.6,
        "noise_scale_w": 0.8,
        "length_scale": 1.0,
    }
    assert chosen == {
        "sdp_ratio": 0.9,
        "noise_scale": 0.1,
        "noise_scale_w": 0.0,
        "length_scale": 0.5,
    }


def test_the_accent_is_the_number_of_the_speaker() -> None:
    made, network = speaker()
    made.speak("a", manner())
    assert network.asked[0][2].tolist() == [3]


@pytest.mark.parametrize(
    ("blanks", "numbers"), [(True, [0, 0, 0, 1, 0, 9, 0, 0, 0]), (False, [0, 1, 9, 0])]
)
def test_unknown_sounds_are_marked_and_blanks_put_between(
    *, blanks: bool, numbers: list[int]
) -> None:
    made, network = speaker(names=["_", "a", "?", "_"], blanks=blanks)
    made.speak("a", manner())
    assert network.asked[0][0].tolist() == [numbers]
    assert network.asked[0][1].tolist() == [len(numbers)]


@pytest.mark.parametrize(
    ("blanks", "features"), [(True, [0, 0, 0, 1, 1, 2, 2]), (False, [0, 1, 2])]
)
def test_what_the_language_network_says_of_a_piece_goes_to_its_sounds(
    *, blanks: bool, features: list[int]
) -> None:
    made, network = speaker(blanks=blanks, pieces=3)
    made.speak("a", manner())
    given = network.asked[0][6]
    assert given.shape == (1, FEATURES, len(features))
    assert given[0, 5].tolist() == features


def test_pieces_that_do_not_fit_give_a_flat_melody(caplog: pytest.LogCaptureFixture) -> None:
    made, network = speaker(pieces=4)
    made.speak("a", manner())
    assert not network.asked[0][6].any()
    assert "do not fit" in caplog.text


def test_a_take_has_the_rate_of_the_voice() -> None:
    take = speaker()[0].speak("a", manner())
    assert (take.sample_rate, len(take.samples)) == (44_100, 441)
