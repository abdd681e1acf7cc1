"""What is known of a voice beside what its engine says."""

from collections.abc import Iterable
from dataclasses import replace

from speechstudio.engines.contract import Voice
from speechstudio.models.catalogue import UNSTATED, Model


def licensed(voice: Voice, engine: str, offered: Iterable[Model]) -> Voice:
    """Say of a voice what the catalogue says of its model, which knows more than its card."""
    base = voice.id.partition("#")[0]
    names = {base, f"{engine}:{base}"}
    own = (m for m in offered if m.engine == engine)
    model = next((m for m in own if names & {m.id, *m.names}), None)
    if model is None:
        return voice
    licence, use = model.licence, model.commercial_use
    return replace(
        voice,
        licence=voice.licence or licence if licence == UNSTATED else licence,
        commercial_use=voice.commercial_use or use if use == UNSTATED else use,
    )


def marked(voice: Voice, mark: str) -> Voice:
    """Add a mark to what a voice can and is."""
    return replace(voice, capabilities=(*voice.capabilities, mark))
