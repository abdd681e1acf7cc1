"""One change of an environment: made anew beside its place, mended in it, or taken away."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from packaging.utils import canonicalize_name

from speechstudio.domain.errors import (
    EngineUnavailableError,
    JobCancelledError,
    StorageError,
    UserFixableError,
)
from speechstudio.engines.environments.building import Building, repair_hint
from speechstudio.engines.environments.installers import Order
from speechstudio.engines.environments.lock_file import EnvironmentLock, installed
from speechstudio.engines.environments.places import EnvironmentPlaces
from speechstudio.engines.environments.progress import EnvironmentStep
from speechstudio.engines.environments.state import (
    BEING_MENDED,
    MISSING,
    damaged,
    data_is_whole,
    flaw_of,
    size_of,
)
from speechstudio.engines.environments.use import end_left_over, refuse_if_in_use
from speechstudio.engines.environments.working import Working
from speechstudio.engines.spec import EnvironmentSpec
from speechstudio.storage.locks import exclusive
from speechstudio.storage.network_rules import refuse_if_offline
from speechstudio.storage.whole_files import writing_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What may be done with one environment; one process does it at a time."""

    spec: EnvironmentSpec
    places: EnvironmentPlaces
    working: Working

    def install(self) -> None:
        """See `Environments.install`."""
        refuse_if_offline(self.working.variables)
        place = self.places.final
        with self._alone():
            if not place.folder.is_dir() or flaw_of(place, self.spec):
                self._make_anew()

    def repair(self) -> tuple[str, ...]:
        """See `Environments.repair`."""
        refuse_if_offline(self.working.variables)
        place = self.places.final
        with self._alone():
            refuse_if_in_use(place)
            mended = self._mend()
            if mended is None:
                self._make_anew()
                lock = EnvironmentLock.read(place.lock)
                mended = tuple(lock.distributions) if lock else ()
        return mended

    def remove(self) -> int:
        """See `Environments.remove`."""
        final, staging = self.places.final.folder, self.places.staging.folder
        folders = (final, staging, self.places.discarded)
        if not any(folder.exists() for folder in folders):
            return 0
        with self._alone(patient=False), writing_to(final):
            refuse_if_in_use(self.places.final)
            freed = sum(size_of(folder).own_bytes for folder in folders)
            self._replace_by(None)
            end_left_over(self.places.staging)
            _delete(staging)
        return freed

    def _make_anew(self) -> None:
        """Make it beside its place, and move it there in one step."""
        staging = self.places.staging
        end_left_over(staging)
        try:
            with writing_to(staging.python_folder):
                if flaw_of(staging, self.spec):  # else it was killed before its very last step
                    for left in (staging.python_folder, staging.data, staging.scratch):
                        _delete(left)
                    staging.failure.unlink(missing_ok=True)
                    staging.folder.mkdir(parents=True, exist_ok=True)
                    self._build(Building(spec=self.spec, place=staging, working=self.working))
                refuse_if_in_use(self.places.final)
                self._replace_by(staging.folder)
        except (JobCancelledError, StorageError):
            _delete(staging.folder)
            raise
        except UserFixableError as error:
            _delete(staging.python_folder)
            with suppress(OSError):
                reason = error.message.replace(f"the environment {self.spec.id}", "it", 1)
                staging.failure.write_text(reason, encoding="utf-8")
            raise

    def _build(self, building: Building) -> None:
        began_s = time.monotonic()
        building.make()
        building.install(building.share())
        building.prepare()
        problem = building.prove()
        if problem:
            raise EngineUnavailableError(
                f"the environment {self.spec.id} was installed and does not work: {problem}",
                hint=repair_hint(self.spec.id),
            )
        place = building.place
        took_s = time.monotonic() - began_s
        EnvironmentLock.of(self.spec, place, took_s).write(place.lock)
        for left in (place.cache, place.scratch):
            _delete(left)

    def _mend(self) -> tuple[str, ...] | None:
        """Mend an environment in its place; None where it has to be made anew."""
        place = self.places.final
        lock = EnvironmentLock.read(place.lock)
        if lock is None or not _can_be_mended(flaw_of(place, self.spec)):
            return None
        self.working.step(EnvironmentStep.CHECK)
        building = Building(spec=self.spec, place=place, working=self.working)
        with writing_to(place.folder):
            place.being_mended.touch()
            bad = damaged(place, lock)
            try:
                _put_back(building, bad, lock)
                if not data_is_whole(place, lock):
                    building.prepare()
                problem = building.prove()
            except EngineUnavailableError as error:  # made anew, other versions may be had
                problem = error.message
            for folder in (place.scratch, place.cache):
                _delete(folder)
            if problem:
                return None
            place.being_mended.unlink(missing_ok=True)
        return None if flaw_of(place, self.spec) else bad

    def _replace_by(self, successor: Path | None) -> None:
        """Take the environment away in one step, put another in its place, and then delete it."""
        final, discarded = self.places.final.folder, self.places.discarded
        _delete(discarded)
        if final.exists():
            final.replace(discarded)
        if successor is not None:
            successor.replace(final)
        _delete(discarded)

    @contextmanager
    def _alone(self, *, patient: bool = True) -> Iterator[None]:
        """Be the only one that changes the environment; wait for another, or refuse."""

        def wait() -> None:
            if not patient:
                raise EngineUnavailableError(
                    f"the environment {self.spec.id} is being installed",
                    hint="Cancel that first, or wait for its end.",
                )
            self.working.step(EnvironmentStep.WAIT)

        holder = self.places.holder
        with writing_to(holder):
            holder.parent.mkdir(parents=True, exist_ok=True)
        with exclusive(holder, waiting=wait):
            yield


def _can_be_mended(flaw: str) -> bool:
    return not flaw or flaw.startswith(MISSING) or flaw == BEING_MENDED


def _put_back(building: Building, names: tuple[str, ...], lock: EnvironmentLock) -> None:
    """Install distributions again, as they were: from the program, or else from the index."""
    if not names:
        return
    site_packages = building.place.site_packages
    _forget(site_packages, names)
    building.share(names)
    there = {one.name: one.version for one in installed(site_packages)}
    wanted = {name: lock.distributions[name] for name in names}
    rest = [f"{name}=={version}" for name, version in wanted.items() if there.get(name) != version]
    if rest:
        building.order(Order(requirements=tuple(rest), with_dependencies=False, again=True))


def _forget(site_packages: Path, names: tuple[str, ...]) -> None:
    """Make installers believe that distributions are not there, whatever is left of them."""
    forgotten = {canonicalize_name(name) for name in names}
    for about in site_packages.glob("*.dist-info"):
        if canonicalize_name(about.name.partition("-")[0]) in forgotten:
            _delete(about)


def _delete(folder: Path) -> None:
    """Delete a folder with all that is in it, where there is one."""
    if folder.exists():
        shutil.rmtree(folder, ignore_errors=True)
