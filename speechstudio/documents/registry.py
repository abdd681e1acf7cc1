"""Which formats of documents there are: ours and those of plugins, by the same entry points."""

from importlib.metadata import EntryPoint, entry_points

from speechstudio.documents.spec import DocumentSpec, UnavailableDocumentFormat
from speechstudio.domain.errors import DocumentError

GROUP = "speechstudio.documents"
"""Group of entry points; each one names a `DocumentSpec`."""

_LOAD_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    ImportError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)
"""What importing a stranger's module ends with when it does not fit this installation."""


def document_formats() -> dict[str, DocumentSpec | UnavailableDocumentFormat]:
    """Every registered format by id, ours first; a plugin cannot take the id of one of ours.

    Loads only light modules: the libraries behind a format are imported when it is read.
    """
    found: dict[str, DocumentSpec | UnavailableDocumentFormat] = {}
    for entry in sorted(entry_points(group=GROUP), key=_rank):
        found.setdefault(entry.name, _load(entry))
    return found


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


def _rank(entry: EntryPoint) -> tuple[bool, str]:
    return not entry.module.startswith("speechstudio."), entry.name


def _load(entry: EntryPoint) -> DocumentSpec | UnavailableDocumentFormat:
    try:
        spec = entry.load()
    except _LOAD_ERRORS as error:
        return UnavailableDocumentFormat(id=entry.name, reason=f"{type(error).__name__}: {error}")
    if not isinstance(spec, DocumentSpec):
        return UnavailableDocumentFormat(
            id=entry.name, reason=f"{entry.value} is not a DocumentSpec"
        )
    if spec.id != entry.name:
        return UnavailableDocumentFormat(
            id=entry.name, reason=f"{entry.value} calls itself “{spec.id}”, not “{entry.name}”"
        )
    return spec
