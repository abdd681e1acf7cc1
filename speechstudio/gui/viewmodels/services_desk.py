"""What is decided about the services of a user: which there are, what may be kept of one."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.services import (
    ServiceKind,
    ServiceSetup,
    is_language_tag,
    is_service_name,
)
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.service_trials import ServiceTrials
from speechstudio.gui.words import tr
from speechstudio.models.connections import ConnectionLog
from speechstudio.storage.folders import Folders
from speechstudio.storage.network_rules import is_offline
from speechstudio.storage.services_file import ServicesFile, forget_key, keep_key

KIND_TITLES: Mapping[ServiceKind, str] = {
    ServiceKind.WYOMING: "Wyoming",
    ServiceKind.OPENAI_SPEECH: tr("OpenAI-compatible"),
}
_NAME = tr("Use small letters, digits, - and _. Begin with a letter or a digit.")
_TAKEN = tr("Another service is called that.")
_ADDRESSES: Mapping[ServiceKind, str] = {
    ServiceKind.WYOMING: tr("Write the host and the port, such as pi.local:10200."),
    ServiceKind.OPENAI_SPEECH: tr("Write where it is, such as https://api.example.org."),
}
_LANGUAGE = tr("Write a tag such as en or pt-BR.")
_READABLE = tr("The key would travel for all to read. The address has to begin with https://.")
_HERE = tr("On this computer. Nothing leaves it.")
_WAITS = tr("Not asked while the program is to stay offline.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceDraft:
    """A service as a form holds it."""

    name: str = ""
    setup: ServiceSetup = field(default_factory=ServiceSetup)
    key: str = field(default="", repr=False)
    """A new key; empty where the one that is kept stays, if there is one."""
    is_new: bool = True

    @property
    def whole(self) -> ServiceSetup:
        """The set-up, with what only other kinds have left out."""
        setup = self.setup
        if not setup.takes_key:
            usual = ServiceSetup()
            return replace(setup, model=usual.model, voices="", sound=usual.sound, has_key=False)
        return replace(setup, has_key=setup.has_key or bool(self.key))


class ServicesDesk(QObject):
    """Reads and writes services beside the event loop; keys go into the keyring of the system."""

    changed = Signal()
    """`services` are others."""
    saved = Signal()
    """A service was kept or removed: its voices are there, or gone."""
    asked = Signal(str, str, object)
    """Title and text of a question, and what is done where it is answered with yes."""
    failed = Signal(object)
    """A `UserFixableError`."""

    def __init__(
        self, folders: Folders, connections: ConnectionLog, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.connections = connections
        self.services: dict[str, ServiceSetup] = {}
        """By name, in the order of names."""
        self._file = ServicesFile.of(folders)
        self._background = Background(self)
        self.trials = ServiceTrials(connections, self)
        """Of services that are set up."""

    def close(self) -> None:
        """Give up a trial, and write what is to be written."""
        self.trials.close()
        self._background.close(finishes=True)

    @Slot()
    def load(self) -> None:
        """Read which there are; `changed` tells."""
        self._background.run(self._file.load, self._show, self.failed.emit)

    def problems(self, draft: ServiceDraft) -> dict[str, str]:
        """Say what is wrong with a draft, by the field: `name`, `address`, `language`, `key`."""
        setup = draft.setup
        found = {}
        if not is_service_name(draft.name):
            found["name"] = _NAME
        elif draft.is_new and draft.name in self.services:
            found["name"] = _TAKEN
        if not setup.has_address:
            found["address"] = _ADDRESSES[setup.kind]
        elif draft.whole.has_key and not setup.hides_key:
            found["key"] = _READABLE
        if not is_language_tag(setup.language):
            found["language"] = _LANGUAGE
        return found

    def save(self, draft: ServiceDraft) -> None:
        """Keep a service that has no problems, and its key where there is a new one."""
        self._background.run(partial(_keep, self._file, draft), self._take, self.failed.emit)

    def ask_to_remove(self, name: str) -> None:
        """Ask first: the key is gone then too."""
        text = tr("Texts that its voices read need another voice then. Its key is forgotten.")
        self.asked.emit(tr("Remove {service}?", service=name), text, partial(self.remove, name))

    def remove(self, name: str) -> None:
        """Forget a service and its key."""
        if self.trials.subject == name:
            self.trials.stop()
        self._background.run(partial(_forget, self._file, name), self._take, self.failed.emit)

    def try_service(self, name: str) -> None:
        """Try a service that is set up."""
        self.trials.begin(name, self.services[name])

    def _show(self, found: dict[str, ServiceSetup]) -> None:
        self.services = found
        self.changed.emit()

    def _take(self, done: "_Done") -> None:
        found, error = done
        self._show(found)
        self.saved.emit()
        if error is not None:
            self.failed.emit(error)


def where_texts_go(setup: ServiceSetup) -> tuple[str, bool]:
    """Say where a service is, and whether texts leave this computer for it."""
    if setup.is_here:
        return _HERE, False
    return tr("Texts leave this computer: they are sent to {host}.", host=setup.host), True


def what_hinders(setup: ServiceSetup) -> str:
    """Say why a service is not spoken to now; empty where nothing hinders it."""
    return "" if setup.is_here or not is_offline(os.environ) else _WAITS


_Done = tuple[dict[str, ServiceSetup], UserFixableError | None]
"""The services there are now, and why the keyring did not do its part."""


def _keep(file: ServicesFile, draft: ServiceDraft) -> _Done:
    """Write a service, and then its key; the keyring may wait for a person."""
    known, setup = file.load(), draft.whole
    before = known.get(draft.name)
    known[draft.name] = setup
    file.save(known)
    error: UserFixableError | None = None
    try:
        if draft.key and setup.takes_key:
            keep_key(draft.name, draft.key)
        elif before is not None and before.has_key and not setup.has_key:
            forget_key(draft.name)
    except UserFixableError as caught:
        error = caught
    return file.load(), error


def _forget(file: ServicesFile, name: str) -> _Done:
    """Write the others, and take the key of this one out of the keyring."""
    known = file.load()
    before = known.pop(name, None)
    file.save(known)
    if before is not None and before.has_key:
        try:
            forget_key(name)
        except UserFixableError as error:
            return known, error
    return known, None
