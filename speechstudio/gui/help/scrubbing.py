"""Takes out of a report what is nobody's business: paths, names, whatever was quoted.

What cannot be told from private words is left out: a report that says too little costs a question,
one that says too much cannot be taken back.
"""

import errno
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

PATH, FILE, NAME, QUOTED = "<path>", "<file>", "<name>", "“…”"
_SHORTEST = 2
_OPENING = r"(?:(?<![^\W\d_])['\u2019]|[\"“„‘«‹`])"
_CLOSING = r"['\"“”‘\u2019»›`]"
_QUOTED = re.compile(rf"{_OPENING}(?:.*{_CLOSING}|.*)")
_ROOTED = re.compile(r"(?:[A-Za-z]:[\\/]|\\\\|file:|(?<![\w.>])~?[\\/]).*", re.DOTALL)
_SLASHED = re.compile(r".*[\\/].*", re.DOTALL)
_SUFFIXED = re.compile(r".*\S\.(?=\w*[^\W\d_])\w+", re.DOTALL)
_FRAME = re.compile(r'\s*File "(?P<path>.*)", line (?P<line>\d+)(?:, in (?P<name>[\w.<>]+))?\s*')
_RAISED = re.compile(r"(?P<kind>[A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt|Exit))(?::.*)?")
_TOLD = re.compile(r"\b([A-Z]\w*(?:Error|Exception)): .*", re.DOTALL)
"""What another program says in its own words may be anything."""
_OURS = re.compile(r".*[\\/]((?:speechstudio|site-packages|lib[\\/]python3[.\d]*)[\\/][\w\\/.-]+)")
_STATIC = frozenset(
    {
        "Traceback (most recent call last):",
        "During handling of the above exception, another exception occurred:",
        "The above exception was the direct cause of the following exception:",
    }
)
_REASONS = frozenset(os.strerror(number).lower() for number in errno.errorcode)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scrubber:
    """Knows whose words are to be left out."""

    user: str
    computer: str = ""
    names: tuple[str, ...] = ()
    """Titles and file names that are known, whatever they look like."""

    def text(self, text: str) -> str:
        """Scrub what is told to people: messages and hints."""
        return "\n".join(self._line(line) for line in self._known(text).splitlines())

    def trace(self, text: str) -> str:
        """Scrub a traceback: places in the program stay, and what was raised.

        What else stands in it is left out. The log of a library is scrubbed as messages are.
        """
        lines = text.splitlines()
        is_trace = any(line.strip() in _STATIC or _FRAME.fullmatch(line) for line in lines)
        return "\n".join(self._trace_lines(lines)) if is_trace else self.text(text)

    @staticmethod
    def _trace_lines(lines: Iterable[str]) -> Iterator[str]:
        for line in lines:
            frame, raised = _FRAME.fullmatch(line), _RAISED.fullmatch(line)
            if frame is not None:
                place, name = _place(frame["path"]), frame["name"] or ""
                yield f"  {place}:{frame['line']} {name}".rstrip()
            elif raised is not None:
                yield raised["kind"]
            elif line.strip() in _STATIC:
                yield line.strip()

    def _known(self, text: str) -> str:
        """Take out names that are known, long ones first: one may hold another."""
        folded = text.casefold()  # few names are in it, and an expression for each takes long
        known = {*self.names, self.user, self.computer}
        within = [name for name in known if name.casefold() in folded]
        for name in sorted(within, key=len, reverse=True):
            if len(name.strip()) >= _SHORTEST:
                text = re.sub(re.escape(name), NAME, text, flags=re.IGNORECASE)
        return text

    def _line(self, line: str) -> str:
        head, mark, reason = line.rpartition(": ")
        if mark and reason.strip().rstrip(".").lower() in _REASONS:
            return f"{self._line(head)}: {reason}"
        line = _TOLD.sub(r"\1", line)
        line = _ROOTED.sub(PATH, line)
        line = _SLASHED.sub(PATH, line) if PATH not in line else line
        quoted, suffixed = _QUOTED.search(line), _SUFFIXED.match(line)
        if quoted is not None and suffixed is not None:  # where one ends nobody can tell
            return FILE + line[max(quoted.end(), suffixed.end()) :]
        return _SUFFIXED.sub(FILE, line) if suffixed else _QUOTED.sub(QUOTED, line)


def _place(path: str) -> str:
    """Give the place of a module inside the program or a library; nothing of other files."""
    ours = _OURS.fullmatch(path)
    return PATH if ours is None else ours[1].replace("\\", "/")
