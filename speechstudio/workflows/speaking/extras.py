"""Options that single engines have alone: which there are, and which engine takes which."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from speechstudio.domain.errors import UsageError
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.engines.spec import EngineSpec, ExtraOption


def own_options(spec: EngineSpec, options: SynthesisOptions) -> SynthesisOptions:
    """Leave out what other engines have: a text may be spoken by several."""
    if not options.extra:
        return options
    names = {option.name for option in spec.extras}
    own = {name: value for name, value in options.extra.items() if name in names}
    return replace(options, extra=own)


def check_extras(specs: Iterable[EngineSpec], given: Mapping[str, float]) -> None:
    """Raise UsageError for an option that none of the engines has, or a value out of its range.

    The error names what there is.
    """
    if not given:
        return
    known = {spec.id: spec for spec in specs}.values()
    for name, value in given.items():
        having = [(spec, option) for spec in known for option in spec.extras if option.name == name]
        if not having:
            titles = " and ".join(dict.fromkeys(spec.title for spec in known))
            raise UsageError(f"{titles} has no option “{name}”", hint=_hint(known))
        for spec, option in having:
            if not _is_possible(option, value):
                raise UsageError(
                    f"{name} of {spec.title} cannot be {value:g}", hint=f"Give {_range(option)}."
                )


def _is_possible(option: ExtraOption, value: float) -> bool:
    is_in_range = option.minimum <= value <= option.maximum  # which no “nan” is
    return is_in_range and (not option.is_whole or value == int(value))


def _hint(specs: Iterable[EngineSpec]) -> str:
    options = [option for spec in specs for option in spec.extras]
    if not options:
        return "Leave --engine-option out, or choose a voice of another engine."
    named = (f"{o.name} ({_range(o)}, usually {o.default:g}: {o.title})" for o in options)
    return f"There are: {'; '.join(named)}."


def _range(option: ExtraOption) -> str:
    numbers = "a whole number from" if option.is_whole else "from"
    return f"{numbers} {option.minimum:g} to {option.maximum:g}"
