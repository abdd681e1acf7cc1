"""Which formats there are: ours and those of plugins, through the same entry points."""

from importlib.metadata import EntryPoint, entry_points

from speechstudio.domain.errors import UsageError
from speechstudio.formats.spec import FormatSpec, UnavailableFormat

GROUP = "speechstudio.formats"
"""Group of entry points; each one names a `FormatSpec`."""

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


def formats() -> dict[str, FormatSpec | UnavailableFormat]:
    """Every registered format by id, ours first; a plugin cannot take the id of one of ours.

    Loads only light modules: the libraries behind a format are imported when it is written.
    """
    found: dict[str, FormatSpec | UnavailableFormat] = {}
    for entry in sorted(entry_points(group=GROUP), key=_rank):
        found.setdefault(entry.name, _load(entry))
    return found


def format_by_id(format_id: str) -> FormatSpec:
    """Return the format of that id; UsageError lists the known ids or says why it does not load."""
    known = formats()
    spec = known.get(format_id)
    if isinstance(spec, FormatSpec):
        return spec
    usable = [name for name, other in known.items() if isinstance(other, FormatSpec)]
    hint = f"Use one of: {', '.join(usable)}." if usable else "Install Speech Studio again."
    if spec is None:
        raise UsageError(f"There is no transcript format “{format_id}”", hint=hint)
    raise UsageError(f"The format “{format_id}” does not load: {spec.reason}", hint=hint)


def _rank(entry: EntryPoint) -> tuple[bool, str]:
    return not entry.module.startswith("speechstudio."), entry.name


def _load(entry: EntryPoint) -> FormatSpec | UnavailableFormat:
    try:
        spec = entry.load()
    except _LOAD_ERRORS as error:
        return UnavailableFormat(id=entry.name, reason=f"{type(error).__name__}: {error}")
    if not isinstance(spec, FormatSpec):
        return UnavailableFormat(id=entry.name, reason=f"{entry.value} is not a FormatSpec")
    if spec.id != entry.name:
        return UnavailableFormat(
            id=entry.name, reason=f"{entry.value} calls itself “{spec.id}”, not “{entry.name}”"
        )
    return spec
