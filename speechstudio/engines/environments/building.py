"""The steps by which an environment comes to be, each of which may be broken off."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.domain.own_python import base_python, is_frozen
from speechstudio.engines.environments.children import Ended
from speechstudio.engines.environments.installers import Order, installers
from speechstudio.engines.environments.lines import LOADED
from speechstudio.engines.environments.places import EnvironmentPlace
from speechstudio.engines.environments.progress import EnvironmentStep
from speechstudio.engines.environments.sharing import cpu_only, share, shareable, shared_files
from speechstudio.engines.environments.state import size_of
from speechstudio.engines.environments.working import Working
from speechstudio.engines.spec import EnvironmentSpec
from speechstudio.storage.whole_files import check_room, no_room

_PROOF = "speechstudio.jobs.proof"
_PREPARING = "speechstudio.engines.environments.preparing"
_FULL = ("No space left on device", "os error 28", "Errno 28", "Errno 27", "Disk quota exceeded")
_UNREACHABLE = (
    "Retrying (",
    "NewConnectionError",
    "ConnectTimeout",
    "ReadTimeout",
    "ProxyError",
    "error sending request",
    "dns error",
    "tunnel error",
    "Connection refused",
)
_AGAIN = "Check the connection and the proxy, and try again; what has come is kept."


@dataclass(frozen=True, slots=True, kw_only=True)
class Building:
    """An environment that is being made, or mended, in a folder."""

    spec: EnvironmentSpec
    place: EnvironmentPlace
    working: Working

    def make(self) -> None:
        """Make the virtual environment, without anything in it."""
        self.working.step(EnvironmentStep.MAKE)
        folder = str(self.place.python_folder)
        command = [str(base_python()), "-I", "-m", "venv", "--without-pip", folder]
        ended = self.working.run(command, self.place.scratch, connects=False)
        if ended.code:
            raise self._failure("Python cannot make a virtual environment", ended)

    def share(self, names: Sequence[str] | None = None) -> dict[str, Distribution]:
        """Take over what the program has already: all of it, or what is named; give what it was."""
        found = shareable(self.spec)
        if names is not None:
            wanted = {canonicalize_name(name) for name in names}
            found = {name: one for name, one in found.items() if name in wanted}
        lists = shared_files(found.values())
        total, done = sum(len(files) for _, files in lists), 0

        def count() -> None:
            nonlocal done
            done += 1
            if done % 100 == 0 or done == total:
                self.working.step(EnvironmentStep.SHARE, done, total)

        for one, files in lists:
            share(one, files, self.place.site_packages, count)
        return found

    def install(self, shared: dict[str, Distribution]) -> None:
        """Install what the engine asks for, and what that needs, beside what is shared."""
        own = {canonicalize_name(name) for name in self.spec.shared} & set(shared)
        keep = [f"{name}=={shared[name].version}" for name in sorted(own)]
        build = self._build_of_torch(shared)
        expected = max(0, self.spec.size_bytes - size_of(self.place.folder).shared_bytes)
        check_room(self.place.python_folder, expected)
        order = Order(
            requirements=self.spec.requirements,
            constraints=(*keep, *build),
            cpu_only=self._is_torch_for_processors(shared),
        )
        self.order(order, expected)
        if self.spec.without_dependencies:
            rest = self.spec.without_dependencies
            self.order(Order(requirements=rest, with_dependencies=False), expected)

    def order(self, order: Order, expected_bytes: int = 0) -> None:
        """Have something installed by whoever can; where uv fails, pip says why."""
        before = size_of(self.place.folder)

        def look() -> None:
            now = size_of(self.place.folder)
            size = now.own_bytes + now.shared_bytes - before.own_bytes - before.shared_bytes
            done = min(size, expected_bytes) if expected_bytes else size
            self.working.step(EnvironmentStep.FETCH, max(0, done), expected_bytes)

        ended = Ended(code=1, said=())
        for installer in installers():
            command = installer.command(order, self.place)
            ended = self.working.run(command, self.place.scratch, connects=True, look=look)
            if not ended.code:
                return
            if ended.says(_FULL):
                raise no_room(self.place.python_folder, "\n".join(ended.said))
        raise self._failure(_reason(ended), ended)

    def prepare(self) -> None:
        """Fetch the data that the libraries would want later."""
        self.place.data.mkdir(parents=True, exist_ok=True)
        if not self.spec.prepare:
            return
        self.working.step(EnvironmentStep.PREPARE)
        command = self.place.python.command(
            _PREPARING, self.spec.prepare, str(self.place.data.absolute())
        )
        ended = self.working.run(command, self.place.scratch, connects=True)
        if ended.code:
            if ended.says(_FULL):
                raise no_room(self.place.data, "\n".join(ended.said))
            raise self._failure(f"its data cannot be prepared: {ended.failure}", ended)

    def prove(self) -> str:
        """Load every module in a child without a network; say what does not load, in one line."""
        total = len(self.spec.modules)
        loaded = 0

        def hear(line: str) -> None:
            nonlocal loaded
            if line.startswith(LOADED):
                loaded += 1
                self.working.step(EnvironmentStep.CHECK, loaded, total)

        self.working.step(EnvironmentStep.CHECK, 0, total)
        command = self.place.python.command(_PROOF, *self.spec.modules)
        ended = self.working.run(command, self.place.scratch, connects=False, hear=hear)
        if not ended.code:
            return ""
        name = self.spec.modules[loaded] if loaded < total else "its end"
        return f"{name} does not load: {ended.failure}"

    def _is_torch_for_processors(self, shared: dict[str, Distribution]) -> bool:
        """Tell whether torch comes without what graphics cards need, which is several GB.

        That is so where the program's own does, and in a frozen program, which has none and never
        asks an engine to compute on a card.
        """
        return "torch" not in shared and (is_frozen() or cpu_only(_program_torch()))

    def _build_of_torch(self, shared: dict[str, Distribution]) -> list[str]:
        """Pin the build for processors where the usual one is for graphics cards."""
        is_usual = is_frozen() and sys.platform != "linux"
        if is_usual or not self._is_torch_for_processors(shared):
            return []
        pins = (Requirement(line) for line in self.spec.requirements)
        wanted = next((pin for pin in pins if canonicalize_name(pin.name) == "torch"), None)
        exact = [one.version for one in wanted.specifier if one.operator == "=="] if wanted else []
        return [f"torch=={exact[0].partition('+')[0]}+cpu"] if exact else []

    def _failure(self, reason: str, ended: Ended) -> EngineUnavailableError:
        return EngineUnavailableError(
            f"the environment {self.spec.id} cannot be installed: {reason}",
            hint=_AGAIN if ended.says(_UNREACHABLE) else repair_hint(self.spec.id),
            detail="\n".join(ended.said),
        )


def repair_hint(environment_id: str) -> str:
    """Say how an environment is mended."""
    return f"Run “speechstudio engines repair {environment_id}”."


def _program_torch() -> Distribution | None:
    return next(iter(Distribution.discover(name="torch")), None)


def _reason(ended: Ended) -> str:
    """Say in one line why an installer gave up."""
    if ended.says(_UNREACHABLE):
        return "the package index did not answer"
    errors = [line.partition("ERROR:")[2].strip() for line in ended.said if "ERROR:" in line]
    return errors[0] if errors else f"the installer ended with code {ended.code}"
