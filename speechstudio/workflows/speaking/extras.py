"""Options that single engines have alone: which there are, and which engine takes which."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from speechstudio.domain.errors import UsageError
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.engines.spec import NOISE, EngineSpec, ExtraOption


def qualified(engine_id: str, name: str) -> str:
    """Name an option so that it is that of one engine, and of no other that has one of the name."""
    return f"{engine_id}.{name}"


def own_options(spec: EngineSpec, options: SynthesisOptions) -> SynthesisOptions:
    """Leave out what other engines have, as a text may be spoken by several, and what cannot be.

    What is named for the engine alone goes before what is named for all.
    """
    own: dict[str, float] = {}
    for option in spec.choices if options.extra else ():
        value = options.extra.get(qualified(spec.id, option.name), options.extra.get(option.name))
        if value is not None and option.allows(value):
            own[option.name] = value
    return replace(options, noise=own.pop(NOISE.name, options.noise), extra=own)


def check_extras(specs: Iterable[EngineSpec], given: Mapping[str, float]) -> None:
    """Raise UsageError for an option that none of the engines has, or a value out of its range.

    The error names what there is.
    """
    if not given:
        return
    known = {spec.id: spec for spec in specs}.values()
    for name, value in given.items():
        having = [
            (spec, option)
            for spec in known
            for option in spec.choices
            if name in (option.name, qualified(spec.id, option.name))
        ]
        if not having:
            titles = " and ".join(dict.fromkeys(spec.title for spec in known))
            raise UsageError(f"{titles} has no option “{name}”", hint=_hint(known))
        for spec, option in having:
            if not option.allows(value):
                raise UsageError(
                    f"{name} of {spec.title} cannot be {value:g}", hint=f"Give {_range(option)}."
                )


def _hint(specs: Iterable[EngineSpec]) -> str:
    options = [option for spec in specs for option in spec.choices]
    if not options:
        return "Leave --engine-option out, or choose a voice of another engine."
    named = (f"{o.name} ({_range(o)}, usually {o.default:g}: {o.title})" for o in options)
    return f"There are: {'; '.join(named)}."


def _range(option: ExtraOption) -> str:
    if option.values:
        first = int(option.minimum)
        return ", ".join(f"{n} {value.lower()}" for n, value in enumerate(option.values, first))
    numbers = "a whole number from" if option.is_whole else "from"
    return f"{numbers} {option.minimum:g} to {option.maximum:g}"
