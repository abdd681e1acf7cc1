"""How many texts are spoken side by side."""

from speechstudio.workflows.machine import free_memory_bytes, usable_cores
from speechstudio.workflows.speaking.voice_choice import VoiceChoice

MOST = 8
_MB = 1_000_000
_VOICE_BYTES = 600 * _MB
"""Measured for a child of Piper and of Kokoro with sentences of 400 characters: 545 and 520 MB."""
_RULES_BYTES = 60 * _MB
"""A child whose voice needs no model; eSpeak NG has 45 MB."""
_LISTENER_BYTES = 450 * _MB
"""A child of the recognizer; measured 360 MB."""


def worker_count(inputs: int, choice: VoiceChoice, *, listens: bool) -> int:
    """Choose a number of workers: within cores, free memory and what there is to do; at least one.

    Each worker has a child that speaks, and one more where it listens to what was spoken.
    """
    need = _VOICE_BYTES if choice.models else _RULES_BYTES
    need += _LISTENER_BYTES if listens else 0
    return max(1, min(usable_cores(), free_memory_bytes() // need, MOST, inputs))
