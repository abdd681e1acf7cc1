"""Any service of the Wyoming protocol as an engine."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from speechstudio.engines.contract import EngineContext, EngineSetup, Voice
from speechstudio.engines.synthesis.pcm import PcmFormat
from speechstudio.engines.synthesis.service_line import SILENCE_S, complaint, line_to, nonsense
from speechstudio.engines.synthesis.service_synthesizer import ServiceSynthesizer
from speechstudio.engines.synthesis.sound import Take
from speechstudio.engines.synthesis.stretching import stretched
from speechstudio.engines.synthesis.wyoming_events import (
    LONGEST_PAYLOAD,
    WyomingEvent,
    read_event,
    to_bytes,
)

TELLING_S = 15.0
"""A service that does not tell of its voices by then has gone."""
SPEAKER = "#"
"""Stands before one of several speakers of a voice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """A voice as the service describes it."""

    voice: Voice
    asked: Mapping[str, str]
    """What names it in a request."""
    program: str
    """Which of several programs behind one address has it; empty for the first."""


class Wyoming(ServiceSynthesizer):
    """A synthesizer around one service; each sentence has a connection of its own.

    Some services close theirs after a sentence, and closing it is how one is told to stop.
    """

    usual_rate = 22_050

    def __init__(self, setup: EngineSetup) -> None:
        super().__init__(setup)
        self._known: dict[str, _Known] = {}

    def find_voices(self) -> Iterator[Voice]:
        """See `ServiceSynthesizer`."""
        for known in self._described():
            self._known.setdefault(known.voice.id, known)
            yield known.voice

    def speak(self, text: str, voice: Voice, pace: float, context: EngineContext) -> Take:
        """See `ServiceSynthesizer`."""
        known = self._known[voice.id]
        requests = [WyomingEvent(type="synthesize", data={"text": text, "voice": known.asked})]
        if known.program:
            requests.insert(0, WyomingEvent(type="select-program", data={"name": known.program}))
        with self._conversation(requests, context, SILENCE_S) as events:
            take = self._take(events)
        return stretched(take, pace)

    def _take(self, events: Iterator[WyomingEvent]) -> Take:
        """Gather sound until the service says that it is all."""
        form: PcmFormat | None = None
        sound = bytearray()
        for event in events:
            if event.type == "audio-stop":
                break
            if event.type == "audio-chunk":
                told = _format(event.data)
                if form not in {None, told} or len(sound) + len(event.payload) > LONGEST_PAYLOAD:
                    raise ValueError("its sound changes in the middle, or has no end")
                form = told
                sound += event.payload
        if form is None:
            raise complaint(self.service, "it gave no sound")
        return form.take(bytes(sound))

    def _described(self) -> Iterator[_Known]:
        with self._conversation(
            [WyomingEvent(type="describe")], EngineContext(), TELLING_S
        ) as events:
            info = next(event.data for event in events if event.type == "info")
            found = list(self._in_programs(_list(info, "tts")))
        if not found:
            raise complaint(self.service, "it has no voices")
        yield from found

    def _in_programs(self, programs: list[Any]) -> Iterator[_Known]:
        for index, program in enumerate(programs):
            name = _text(program, "name")
            voices = [v for v in _list(program, "voices") if v.get("installed", True)]
            for known in voices or [{"name": ""}]:
                yield from self._of_voice(known, name, "" if index == 0 else name)

    def _of_voice(self, told: Any, usual: str, program: str) -> Iterator[_Known]:
        """Describe a voice for each of its speakers; one without a name is its program's only."""
        name = _text(told, "name")
        languages = told.get("languages")
        language = languages[0] if isinstance(languages, list) and languages else ""
        title = _text(told, "description")
        asked = {"name": name} if name else {}
        speakers = [_text(speaker, "name") for speaker in _list(told, "speakers")]
        if len(speakers) <= 1:
            yield _Known(
                voice=self.voice(name or usual or "usual", str(language), title),
                asked=asked,
                program=program,
            )
            return
        for speaker in speakers:
            yield _Known(
                voice=self.voice(
                    f"{name}{SPEAKER}{speaker}", str(language), f"{title or name}, {speaker}"
                ),
                asked={**asked, "speaker": speaker},
                program=program,
            )

    @contextmanager
    def _conversation(
        self, requests: list[WyomingEvent], context: EngineContext, silence_s: float
    ) -> Iterator[Iterator[WyomingEvent]]:
        """Send requests and give what comes back, until the connection ends."""
        with (
            line_to(self.service, context, silence_s=silence_s) as line,
            line.makefile("rb") as stream,
        ):
            line.sendall(b"".join(map(to_bytes, requests)))
            try:
                yield self._events(stream)
            except ValueError as error:
                raise nonsense(self.service, str(error)) from error

    def _events(self, stream: Any) -> Iterator[WyomingEvent]:
        while True:
            event = read_event(stream)
            if event.type == "error":
                raise complaint(self.service, str(event.data.get("text", "")))
            yield event


def _format(data: Mapping[str, Any]) -> PcmFormat:
    rate, width, channels = (_whole(data, name) for name in ("rate", "width", "channels"))
    return PcmFormat(rate=rate, width=width, channels=channels)


def _whole(data: Mapping[str, Any], name: str) -> int:
    value = data.get(name)
    if type(value) is not int:
        raise ValueError(f"its sound has no {name}")
    return value


def _text(told: Any, name: str) -> str:
    value = told.get(name)
    return value.strip() if isinstance(value, str) else ""


def _list(told: Any, name: str) -> list[Any]:
    value = told.get(name) or []
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise ValueError(f"“{name}” is no list of objects")
    return value
