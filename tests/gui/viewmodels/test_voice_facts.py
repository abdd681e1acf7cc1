"""What people are told of a voice before they choose it."""

from speechstudio.domain.services import LEAVES_MACHINE
from speechstudio.engines.contract import Voice
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import Task
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.workflows.speaking.voices import KnownVoice


def test_a_voice_that_is_sent_texts_elsewhere_says_so_first() -> None:
    spec = engine(Task.SYNTHESIS, "openai-speech")
    here = Voice(id="own/a", name="a", language="en")
    there = Voice(id="cloud/a", name="a", language="en", capabilities=(LEAVES_MACHINE,))
    facts = [
        VoiceFacts.of(KnownVoice(engine=spec.id, voice=voice), spec) for voice in (here, there)
    ]
    assert facts[0].limits == spec.limits
    assert "leaves this machine" in facts[1].limits[0]
    assert facts[1].limits[1:] == spec.limits
