"""Which formats there are: ours and those of plugins, through the same entry points."""

from speechstudio.domain.errors import UsageError
from speechstudio.formats.spec import FormatSpec
from speechstudio.plugins import Unloadable, plug_ins

GROUP = "speechstudio.formats"
"""Group of entry points; each one names a `FormatSpec`."""


def formats() -> dict[str, FormatSpec | Unloadable]:
    """Every registered format by id, ours first; a plugin cannot take the id of one of ours.

    Loads only light modules: the libraries behind a format are imported when it is written.
    """
    return plug_ins(GROUP, FormatSpec, lambda spec: spec.id)


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
