"""Any service that speaks as OpenAI's does: `POST /v1/audio/speech`."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.client import (
    HTTPConnection,
    HTTPException,
    HTTPResponse,
    HTTPSConnection,
    IncompleteRead,
    RemoteDisconnected,
)
from typing import Any

from speechstudio import __version__
from speechstudio.domain.errors import EngineFailedError, EngineUnavailableError
from speechstudio.domain.services import SoundFormat
from speechstudio.engines.contract import EngineContext, Voice
from speechstudio.engines.synthesis.pcm import PcmFormat, take_of_wav
from speechstudio.engines.synthesis.service_line import (
    SILENCE_S,
    complaint,
    line_to,
    nonsense,
    place,
)
from speechstudio.engines.synthesis.service_synthesizer import ServiceSynthesizer
from speechstudio.engines.synthesis.sound import Take

TELLING_S = 15.0
MOST_BYTES = 200_000_000
"""A longer answer is no sentence."""
RAW = PcmFormat(rate=24_000, width=2, channels=1)
"""Samples without a header, as OpenAI's service defines them."""
_SPEECH, _VOICES = "/v1/audio/speech", "/v1/audio/voices"
_BLOCK = 65_536
_ITS_OWN = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """What came back, whole."""

    status: int
    body: bytes

    @property
    def said(self) -> str:
        """What the service says of an error, in whatever form."""
        try:
            told = json.loads(self.body)
        except (ValueError, RecursionError):
            return f"HTTP {self.status}"
        for name in ("error", "detail", "message"):
            if isinstance(told, dict) and told.get(name):
                told = told[name]
        return f"HTTP {self.status}, {told if isinstance(told, str) else json.dumps(told)}"


class OpenAiSpeech(ServiceSynthesizer):
    """A synthesizer around one service."""

    usual_rate = RAW.rate

    def find_voices(self) -> Iterator[Voice]:
        """See `ServiceSynthesizer`: those that the user named, else those that it lists."""
        setup = self.service.setup
        if setup.voice_names:
            yield from (self.voice(name, "") for name in setup.voice_names)
            return
        answer = self._ask("GET", _VOICES, None, EngineContext(), TELLING_S)
        self._check_key(answer)
        found = list(self._listed(answer)) if answer.status == HTTPStatus.OK else []
        if not found:
            raise EngineUnavailableError(
                f"{place(self.service)} does not tell which voices it has",
                hint="Set it up again with the names of its voices.",
            )
        yield from found

    def speak(self, text: str, voice: Voice, pace: float, context: EngineContext) -> Take:
        """See `ServiceSynthesizer`."""
        setup = self.service.setup
        wanted: dict[str, Any] = {
            "model": setup.model,
            "input": text,
            "voice": self.name_of(voice),
            "response_format": str(setup.sound),
        }
        if pace != _ITS_OWN:
            wanted["speed"] = round(pace, 3)
        answer = self._ask("POST", _SPEECH, wanted, context, SILENCE_S)
        self._check_key(answer)
        if answer.status != HTTPStatus.OK:
            raise complaint(self.service, answer.said)
        try:
            raw = setup.sound is SoundFormat.PCM
            take = RAW.take(answer.body) if raw else take_of_wav(answer.body)
        except ValueError as error:
            raise nonsense(self.service, str(error)) from error
        if not len(take.samples):
            raise complaint(self.service, "it gave no sound")
        return take

    def _listed(self, answer: _Answer) -> Iterator[Voice]:
        """Read a list of voices; servers differ in how they write one."""
        try:
            told = json.loads(answer.body)
        except (ValueError, RecursionError) as error:
            raise nonsense(self.service, "its voices are no JSON") from error
        if isinstance(told, dict):
            told = told.get("voices") or told.get("data")
        for one in told if isinstance(told, list) else ():
            known = one if isinstance(one, Mapping) else {"id": one}
            names = (known.get(name) for name in ("id", "voice_id", "voice", "name"))
            name = next((n.strip() for n in names if isinstance(n, str) and n.strip()), "")
            if name:
                language, title = known.get("language"), known.get("name")
                yield self.voice(
                    name,
                    language if isinstance(language, str) else "",
                    title if isinstance(title, str) else "",
                )

    def _check_key(self, answer: _Answer) -> None:
        if answer.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
            what = "does not accept the key" if self.service.key else "wants a key"
            raise EngineFailedError(
                f"{place(self.service)} {what}",
                hint="Set it up again with its key.",
                detail=answer.said,
            )

    def _ask(
        self,
        method: str,
        path: str,
        wanted: Mapping[str, Any] | None,
        context: EngineContext,
        silence_s: float,
    ) -> _Answer:
        """Send one request on a connection of its own, and read the answer to its end."""
        setup = self.service.setup
        headers = {"User-Agent": f"speechstudio/{__version__}", "Connection": "close"}
        if wanted is not None:
            headers["Content-Type"] = "application/json"
        if self.service.key:
            headers["Authorization"] = f"Bearer {self.service.key}"
        kind = HTTPSConnection if setup.is_encrypted else HTTPConnection
        with line_to(self.service, context, silence_s=silence_s) as line:
            connection = kind(setup.host, setup.port)
            connection.auto_open = 0  # to nowhere else
            connection.sock = line
            try:
                body = json.dumps(wanted).encode() if wanted is not None else None
                connection.request(method, setup.base + path, body, headers)
                with connection.getresponse() as response:
                    return _Answer(status=response.status, body=self._whole(response))
            except (IncompleteRead, RemoteDisconnected) as error:
                raise EOFError from error
            except (HTTPException, ValueError) as error:
                raise nonsense(self.service, str(error) or type(error).__name__) from error

    def _whole(self, response: HTTPResponse) -> bytes:
        """Read an answer to its end; raises EOFError where it comes too early."""
        body = bytearray()
        while block := response.read(_BLOCK):
            body += block
            if len(body) > MOST_BYTES:
                raise nonsense(self.service, "its answer has no end")
        if response.length:
            raise EOFError
        return bytes(body)
