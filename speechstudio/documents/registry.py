"""Which formats of documents there are: ours and those of plugins, by the same entry points."""

from speechstudio.documents.spec import DocumentSpec
from speechstudio.domain.errors import DocumentError
from speechstudio.plugins import Unloadable, plug_ins

GROUP = "speechstudio.documents"
"""Group of entry points; each one names a `DocumentSpec`."""


def document_formats() -> dict[str, DocumentSpec | Unloadable]:
    """Every registered format by id, ours first; a plugin cannot take the id of one of ours.

    Loads only light modules: the libraries behind a format are imported when it is read.
    """
    return plug_ins(GROUP, DocumentSpec, lambda spec: spec.id)


def by_suffix() -> dict[str, DocumentSpec]:
    """Every suffix that can be read, with its format; ours keep their suffixes."""
    found: dict[str, DocumentSpec] = {}
    for spec in document_formats().values():
        if isinstance(spec, DocumentSpec):
            for suffix in spec.suffixes:
                found.setdefault(suffix, spec)
    return found


def format_for(name: str) -> DocumentSpec:
    """Return the format for a file of that name; DocumentError lists what can be read."""
    known = by_suffix()
    base = name.lower()
    for suffix, spec in known.items():
        if base.endswith(suffix):
            return spec
    raise DocumentError(
        "files of this kind are no documents that can be read",
        hint=f"Use one of: {', '.join(sorted(known))}."
        if known
        else "Install Speech Studio again.",
    )
