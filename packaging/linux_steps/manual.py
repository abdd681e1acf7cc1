"""The manual page, made of what the command line says of itself."""

import datetime as dt
import re
from collections.abc import Iterator

from speechstudio import __version__

from .commands import Command, Option
from .identity import PROGRAM, TITLE
from .user_folders import USER_FOLDERS

EXIT_STATUS = {
    "0": "All was done.",
    "1": "Something failed; what did not is done, and a line on standard error says why.",
    "2": "It was asked for wrongly.",
    "130": "It was interrupted, as by Ctrl+C. The same again goes on where it stopped.",
}
ENVIRONMENT = {
    "SPEECHSTUDIO_HOME": "a folder for data, cache, state and settings, in place of the usual ones",
    "SPEECHSTUDIO_OFFLINE": "with 1, nothing is connected to, whatever the settings say",
    "SPEECHSTUDIO_PRECISION": "how recognition computes, such as int8 or float32,"
    " in place of what is quicker here",
    "HF_TOKEN": "the token for models that are given to those only who took terms",
    "NO_PROXY, HTTPS_PROXY": "by which way models are fetched, where the settings name no proxy",
}
"""What may be set, and what it does."""


def manual(program: Command, *, released: dt.date) -> str:
    """Write speechstudio(1) for man, version of that day."""
    lines = [
        f'.TH {PROGRAM.upper()} 1 "{released.isoformat()}" "{PROGRAM} {__version__}" "{TITLE}"',
        ".nh",  # no words are divided: names of options are to be found
        ".ad l",
        ".SH NAME",
        f"{PROGRAM} \\- transcripts that say who said what, and texts read aloud",
        ".SH SYNOPSIS",
        *_typed(program),
        ".SH DESCRIPTION",
        *_paragraphs(program.description),
        *_paragraphs(program.epilog),
        ".SH OPTIONS",
        *_options(program),
        ".SH COMMANDS",
    ]
    for command in program.commands:
        lines += _command(command)
    lines += [".SH EXIT STATUS", *_table(EXIT_STATUS)]
    lines += [".SH ENVIRONMENT", *_table(ENVIRONMENT)]
    lines += [".SH FILES", *_table(USER_FOLDERS)]
    return "\n".join(lines) + "\n"


def _command(command: Command) -> Iterator[str]:
    """Describe a command with all that is below it."""
    for each in command.walk():
        yield f'.SS "{_plain(" ".join((PROGRAM, *each.path)))}"'
        if not each.commands:
            yield from _typed(each)
            yield ".PP"
        yield from _paragraphs(each.description or _sentence(each.summary))
        yield from _options(each)
        yield from _paragraphs(each.epilog)


def _typed(command: Command) -> Iterator[str]:
    yield f".B {_plain(' '.join((PROGRAM, *command.path)))}"
    yield _plain(command.usage)


def _options(command: Command) -> Iterator[str]:
    for option in command.options:
        if option.names == ("-h", "--help") and command.path:
            continue  # said once is enough
        yield ".TP"
        yield _named(option)
        yield _plain(option.explanation) or "\\&"


def _named(option: Option) -> str:
    value = f"\\fI{_plain(option.value)}\\fR"
    names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in option.names)
    return f"{names} {value}" if names and option.value else names or value


def _table(rows: dict[str, str]) -> Iterator[str]:
    for name, meaning in rows.items():
        yield from (".TP", f"\\fB{_plain(name)}\\fR", _plain(_sentence(meaning)))


def _paragraphs(text: str) -> Iterator[str]:
    """Set what is indented as it stands, all else as running text."""
    for paragraph in text.strip("\n").split("\n\n"):
        if not paragraph.strip():
            continue
        lines = [_plain(line) for line in paragraph.splitlines()]
        if all(line.startswith("  ") for line in lines):
            yield from (".PP", ".nf", *lines, ".fi")
        else:
            yield from (".PP", *(line.strip() for line in lines))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _plain(text: str) -> str:
    """Say a text so that roff takes no sign of it for its own."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    escaped = escaped.replace("`", "\\(ga").replace("^", "\\(ha")
    return re.sub(r"^(?=[.'])", r"\\&", escaped)
