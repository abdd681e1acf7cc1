"""All models that are known here: those that are published, and those that the user has besides."""

from dataclasses import replace

from speechstudio.models.catalogue import Catalogue, Model
from speechstudio.models.layout import Layout


class KnownModels:
    """Looks for what the user brought whenever other models are there, or on their way."""

    def __init__(self, catalogue: Catalogue, layout: Layout) -> None:
        self._catalogue = catalogue
        self._layout = layout
        self._seen: tuple[str | int, ...] | None = None

    @property
    def catalogue(self) -> Catalogue:
        """What is published, with what this user has besides."""
        stamp = self._layout.stamp()
        if stamp != self._seen:
            listed = self._catalogue.is_listed
            own = tuple(model for model in self._layout.own() if not listed(model))
            self._catalogue = replace(self._catalogue, own=own)
            self._seen = stamp
        return self._catalogue

    def model(self, which: str | Model) -> Model:
        """Return the model of an id or a name; a model is returned as it is.

        Raises `UnknownModelError` for a name that there is not.
        """
        return which if isinstance(which, Model) else self.catalogue.get(which)
