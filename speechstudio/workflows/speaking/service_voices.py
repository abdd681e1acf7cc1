"""Voices of services: which there are, and how one is had by its name `SERVICE/VOICE`."""

from collections.abc import Callable
from dataclasses import replace

from speechstudio.domain.errors import UsageError, UserFixableError
from speechstudio.domain.services import Service
from speechstudio.engines.contract import Voice
from speechstudio.engines.spec import EngineSpec
from speechstudio.engines.wire import voice_from_json
from speechstudio.jobs.answers import answers, result_of
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.workflows.services import (
    ADVICE,
    BEFORE_VOICE,
    ServiceLink,
    Services,
    answers_by,
)
from speechstudio.workflows.speaking.voice_choice import VoiceChoice


class ServiceVoices:
    """Asks each service once, and those that did not answer again."""

    def __init__(self, services: Services | None) -> None:
        self._services = services
        self._known: dict[str, tuple[Voice, ...]] = {}
        self._failures: dict[tuple[str, str], UserFixableError] = {}

    @property
    def failures(self) -> tuple[UserFixableError, ...]:
        """Why services did not tell of their voices when they were asked last."""
        return tuple(self._failures.values())

    def forget(self) -> None:
        """Ask all of them anew the next time."""
        self._known.clear()

    def lack(self, spec: EngineSpec) -> str:
        """Say what keeps an engine from speaking; empty when nothing does."""
        try:
            return "" if self._links(spec) else "no service is set up"
        except UserFixableError as error:
            return error.message

    def voices(self, spec: EngineSpec) -> tuple[Voice, ...]:
        """Give the voices of all services of an engine; `failures` tells which did not answer."""
        found: list[Voice] = []
        self._failures = {k: e for k, e in self._failures.items() if k[0] != spec.id}
        for name, link in self._links(spec).items():
            try:
                if name not in self._known:
                    self._known[name] = voices_of(spec, link)
            except UserFixableError as error:
                self._failures[spec.id, name] = error
                continue
            found += self._known[name]
        return tuple(found)

    def choice(self, spec: EngineSpec, voice: str) -> VoiceChoice:
        """Find a voice by its name, without asking whether its service has it."""
        name = voice.partition(BEFORE_VOICE)[0]
        links = self._links(spec)
        if name not in links:
            known = f"Choose one of: {', '.join(links)}." if links else ADVICE
            raise UsageError(f"{spec.title}: no service is called “{name}”", hint=known)
        return VoiceChoice(spec=spec, version="", voice=voice, models={}, link=links[name])

    def _links(self, spec: EngineSpec) -> dict[str, ServiceLink]:
        return self._services.of_engine(spec.id) if self._services else {}


def voices_of(
    spec: EngineSpec, link: ServiceLink, cancelled: Callable[[], bool] = lambda: False
) -> tuple[Voice, ...]:
    """Ask a service for its voices; raises what the engine raises, OfflineError, JobCancelledError.

    Where the user has named them, nobody is asked.
    """
    process = EngineProcess()
    request = EngineRequest(task=spec.task, factory=spec.factory, models={})
    try:
        if link.setup.voice_names:
            service = Service(name=link.name, setup=link.setup)
            rows = result_of(answers(process, replace(request, service=service)))
        else:
            rows = result_of(answers_by(link, process, request, cancelled=cancelled))
    finally:
        process.stop()
    return tuple(map(voice_from_json, rows))
