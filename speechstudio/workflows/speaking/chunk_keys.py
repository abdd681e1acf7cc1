"""Names of chunks: which voice a piece has, what is asked of it, and where its sound is kept."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.engines.wire import sentence_to_json
from speechstudio.workflows.speaking.chunk_cache import chunk_key
from speechstudio.workflows.speaking.extras import own_options
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.takes import as_take
from speechstudio.workflows.speaking.voice_choice import VoiceChoice


class ChunkKeys:
    """Finds voices once, and names the chunks of pieces; for any number of threads.

    `choose` finds the voice of a name; the empty name is the usual one. What it raises, every
    method raises.
    """

    def __init__(self, choose: Callable[[str], VoiceChoice], options: SynthesisOptions) -> None:
        self._choose = choose
        self.options = options
        """What was chosen about speech."""
        self._found: dict[str, tuple[VoiceChoice, dict[str, Any]] | UserFixableError] = {}
        """By name; or why there is none, which takes as long to find out."""

    def choice(self, voice: str) -> VoiceChoice:
        """Find the voice of a name."""
        return self._known(voice)[0]

    def asked(self, piece: Piece) -> tuple[SpokenSentence, SynthesisOptions]:
        """Say what is asked of the engine for a piece in its take."""
        spec = self.choice(piece.voice).spec
        return as_take(spec, piece.sentence, own_options(spec, self.options), piece.take)

    def key(self, piece: Piece) -> str:
        """Name the chunk of a piece."""
        _, identity = self._known(piece.voice)
        sentence, options = self.asked(piece)
        return chunk_key(
            {**identity, "options": asdict(options), "sentence": sentence_to_json(sentence)}
        )

    def _known(self, voice: str) -> tuple[VoiceChoice, dict[str, Any]]:
        found = self._found.get(voice)
        if found is None:
            found = self._found[voice] = self._find(voice)
        if isinstance(found, UserFixableError):
            raise found.with_traceback(None)  # it would grow with every piece
        return found

    def _find(self, voice: str) -> tuple[VoiceChoice, dict[str, Any]] | UserFixableError:
        try:
            choice = self._choose(voice)
        except UserFixableError as error:
            return error
        return choice, choice.identity()
