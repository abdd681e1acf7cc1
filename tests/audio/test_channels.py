import numpy as np
import pytest

from speechstudio.audio.channels import EACH, MIX, ChannelChoice, ChannelMode
from speechstudio.domain.errors import UsageError


@pytest.mark.parametrize("text", ["mix", "each", "1", "12"])
def test_a_choice_reads_as_it_is_written(text: str) -> None:
    assert str(ChannelChoice.parse(text)) == text


def test_words_may_be_capitals_with_spaces_around() -> None:
    assert ChannelChoice.parse(" Each ") == EACH
    assert ChannelChoice.parse("2") == ChannelChoice(mode=ChannelMode.ONE, number=2)


@pytest.mark.parametrize("text", ["", "0", "-1", "left", "1.5", "²"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="names no channels"):
        ChannelChoice.parse(text)


def test_weights_say_which_channel_goes_where() -> None:
    assert MIX.weights(4, name="a.wav").tolist() == [[0.25]] * 4
    assert EACH.weights(2, name="a.wav").tolist() == [[1, 0], [0, 1]]
    assert ChannelChoice.parse("2").weights(3, name="a.wav").tolist() == [[0], [1], [0]]
    assert MIX.weights(3, name="a.wav").dtype == np.float32


def test_a_channel_that_is_not_there_names_those_that_are() -> None:
    with pytest.raises(UsageError, match=r"no channel 3 in call\.wav: it has 2 channels"):
        ChannelChoice.parse("3").weights(2, name="call.wav")
    with pytest.raises(UsageError, match="it has one channel"):
        ChannelChoice.parse("2").weights(1, name="call.wav")
