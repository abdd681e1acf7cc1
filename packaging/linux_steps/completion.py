"""Completion of commands and options for bash, zsh and fish."""

import shlex
from collections.abc import Iterable

from .commands import Command, Option
from .identity import PROGRAM


def for_bash(program: Command) -> str:
    """Write the file that bash-completion loads: words of the command at hand, else files."""
    cases = [
        f"        {_path(command)!r}) words={shlex.quote(' '.join(_words(command)))} ;;"
        for command in program.walk()
    ]
    return "\n".join(
        [
            f"_{PROGRAM}() {{",
            "    local current=${COMP_WORDS[COMP_CWORD]} path= word words=",
            '    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
            f'        case " {" ".join(_path(each) for each in program.walk()).strip()} " in',
            '            *" ${path:+$path/}$word "*) path=${path:+$path/}$word ;;',
            "        esac",
            "    done",
            '    case "$path" in',
            *cases,
            "    esac",
            '    COMPREPLY=($(compgen -W "$words" -- "$current"))',
            "}",
            f"complete -o bashdefault -o default -F _{PROGRAM} {PROGRAM}",
            "",
        ]
    )


def for_zsh(program: Command) -> str:
    """Write the function that zsh loads."""
    lines = [f"#compdef {PROGRAM}", ""]
    for command in program.walk():
        lines += _zsh_function(command)
    return "\n".join([*lines, f'{_function(program)} "$@"', ""])


def for_fish(program: Command) -> str:
    """Write the lines that fish loads."""
    lines: list[str] = []
    for command in program.walk():
        where = _fish_condition(command)
        lines += [
            _fish(where, f"-f -a {inner.path[-1]}", inner.summary) for inner in command.commands
        ]
        for option in _options(command):
            names = " ".join(
                f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
                for name in option.names
            )
            value = " -r" if option.value else ""
            value = f" -x -a {shlex.quote(' '.join(option.choices))}" if option.choices else value
            lines.append(_fish(where, names + value, option.explanation))
    return "\n".join([*lines, ""])


def _zsh_function(command: Command) -> Iterable[str]:
    specs = [shlex.quote(spec) for option in _options(command) for spec in _zsh_specs(option)]
    yield f"{_function(command)}() {{"
    if not command.commands:
        yield f"    _arguments {' '.join(specs)} '*:file:_files'"
    else:
        listed = " ".join(
            shlex.quote(f"{each.path[-1]}:{each.summary}") for each in command.commands
        )
        yield f"    local -a commands=({listed})"
        yield "    local line state"
        yield f"    _arguments -C {' '.join(specs)} '1: :->command' '*:: :->rest'"
        yield "    case $state in"
        yield "        command) _describe command commands ;;"
        yield f"        rest) (( $+functions[{_function(command)}_$line[1]] )) &&"
        yield f"            {_function(command)}_$line[1] ;;"
        yield "    esac"
    yield "}"
    yield ""


def _zsh_specs(option: Option) -> Iterable[str]:
    explanation = option.explanation.replace("[", "(").replace("]", ")").replace(":", "\\:")
    value = f":{option.value.replace(':', ' ')}:" if option.value else ""
    action = f"({' '.join(option.choices)})" if option.choices else "_files" if value else ""
    for name in option.names:
        yield f"{name}[{explanation}]{value}{action}"


def _fish_condition(command: Command) -> str:
    """Say in fish that the words so far name this command, and none below it."""
    if not command.path:
        return "__fish_use_subcommand"
    seen = [f"__fish_seen_subcommand_from {word}" for word in command.path]
    below = " ".join(each.path[-1] for each in command.commands)
    return "; and ".join(seen) + (f"; and not __fish_seen_subcommand_from {below}" if below else "")


def _fish(where: str, what: str, explanation: str) -> str:
    told = f" -d {_fish_quoted(explanation)}" if explanation else ""
    return f"complete -c {PROGRAM} -n {_fish_quoted(where)} {what}{told}"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _options(command: Command) -> Iterable[Option]:
    return (option for option in command.options if option.names)


def _words(command: Command) -> Iterable[str]:
    yield from (each.path[-1] for each in command.commands)
    yield from (name for option in _options(command) for name in option.names)


def _path(command: Command) -> str:
    return "/".join(command.path)


def _function(command: Command) -> str:
    return "_".join(("", PROGRAM, *command.path))
