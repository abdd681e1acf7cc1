"""Every command of the command line with its options, as its own parsers have them."""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

from speechstudio.cli.main import COMMANDS, parser_for

from .identity import PROGRAM


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An option, or a word that stands without one."""

    names: tuple[str, ...]
    """`-o` and `--output`; none for a word that stands alone."""
    value: str
    """What stands behind it in its help; empty for a switch."""
    choices: tuple[str, ...]
    """What it may be; empty where that is not a list."""
    explanation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command; `path` is what one types behind the program's name."""

    path: tuple[str, ...]
    summary: str
    """As the list of commands has it."""
    usage: str
    description: str
    epilog: str
    options: tuple[Option, ...]
    commands: tuple["Command", ...]

    def walk(self) -> Iterator["Command"]:
        """Give this command and all below it."""
        yield self
        for each in self.commands:
            yield from each.walk()


def program() -> Command:
    """Read the whole command line."""
    parser = parser_for(None)
    inner = tuple(_command_of(name, summary) for name, summary in COMMANDS.items())
    return _read(parser, path=(), summary="", commands=inner)


def _command_of(name: str, summary: str) -> Command:
    return _read(_subparsers(parser_for(name))[name], path=(name,), summary=summary)


def _read(
    parser: argparse.ArgumentParser,
    *,
    path: tuple[str, ...],
    summary: str,
    commands: tuple[Command, ...] | None = None,
) -> Command:
    if commands is None:
        summaries = _summaries(parser)
        commands = tuple(
            _read(inner, path=(*path, name), summary=summaries[name])
            for name, inner in _subparsers(parser).items()
        )
    return Command(
        path=path,
        summary=summary,
        usage=_usage(parser, path),
        description=parser.description or "",
        epilog=parser.epilog or "",
        options=tuple(_options(parser)),
        commands=commands,
    )


def _usage(parser: argparse.ArgumentParser, path: tuple[str, ...]) -> str:
    """Give how the command is typed, on one line, without the program's name."""
    words = " ".join(parser.format_usage().split()).removeprefix("usage: ")
    return words.removeprefix(" ".join((PROGRAM, *path))).strip()


def _options(parser: argparse.ArgumentParser) -> Iterator[Option]:
    for action in parser._actions:  # noqa: SLF001 - argparse has no public way to ask
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - the same
            continue
        yield Option(
            names=tuple(action.option_strings),
            value=_value(action),
            choices=tuple(str(choice) for choice in action.choices or ()),
            explanation=" ".join((action.help or "").replace("%%", "%").split()),
        )


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    if isinstance(action.metavar, str):
        return action.metavar
    if action.choices:
        return "{" + ",".join(str(choice) for choice in action.choices) + "}"
    return action.dest.upper() if action.option_strings else action.dest


def _subparsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    return {
        name: inner for action in _nested(parser) for name, inner in (action.choices or {}).items()
    }


def _summaries(parser: argparse.ArgumentParser) -> dict[str, str]:
    return {
        choice.dest: choice.help or ""
        for action in _nested(parser)
        for choice in action._choices_actions  # noqa: SLF001 - the same
    }


def _nested(
    parser: argparse.ArgumentParser,
) -> Iterator["argparse._SubParsersAction[argparse.ArgumentParser]"]:
    for action in parser._actions:  # noqa: SLF001 - the same
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - the same
            yield action
