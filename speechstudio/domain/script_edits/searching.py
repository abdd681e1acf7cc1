"""Finding and replacing in the text of a script."""

from dataclasses import dataclass, replace

from speechstudio.domain.courtesy import Pause, between, go_on
from speechstudio.domain.edits.queries import Query, compiled, template_of
from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.domain.script_edits.places import check_range, swapped
from speechstudio.domain.script_edits.splicing import spliced
from speechstudio.domain.script_edits.typing import lines_of_text


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptMatch:
    """One place where a query was found."""

    paragraph: int
    start: int
    end: int
    """Offsets in the text of the paragraph."""


def find_in_script(
    script: Script, query: Query, first: int = 0, stop: int | None = None
) -> tuple[ScriptMatch, ...]:
    """Every place where the query is found, none overlapping another, in order.

    Only paragraphs from `first` on are looked at, those from `stop` on are not. Places without a
    character do not count. UsageError when the regular expression is none.
    """
    pattern = compiled(query)
    return tuple(
        ScriptMatch(paragraph=index, start=found.start(), end=found.end())
        for index, paragraph in enumerate(script.paragraphs[first:stop], first)
        for found in pattern.finditer(paragraph.text)
        if found.group()
    )


def replace_match(script: Script, match: ScriptMatch, query: Query, replacement: str) -> Script:
    """Replace one match of the query; where it is one no longer, nothing changes."""
    check_range(script, (match.paragraph, match.start), (match.paragraph, match.end))
    pattern = compiled(query)
    template = template_of(query, pattern, replacement)
    paragraph = script.paragraphs[match.paragraph]
    found = pattern.match(paragraph.text, match.start)
    if found is None or found.end() != match.end:
        return script
    after = spliced(paragraph, match.start, match.end, _line(found.expand(template)))
    return swapped(script, match.paragraph, match.paragraph + 1, after)


def replace_matches(
    script: Script, query: Query, replacement: str, *, pause: Pause = go_on
) -> tuple[Script, int]:
    r"""Replace every match; gives the new script and how many there were.

    In a regular expression the replacement may name groups as `\1` or `\g<name>`. A line break in
    it becomes a space. `pause` is called before each paragraph. UsageError when the expression is
    none or lacks a named group.
    """
    pattern = compiled(query)
    template = template_of(query, pattern, replacement)
    paragraphs: list[ScriptParagraph] = []
    total = 0
    for paragraph in between(script.paragraphs, pause):
        found = [match for match in pattern.finditer(paragraph.text) if match.group()]
        after = paragraph
        for match in reversed(found):
            after = spliced(after, *match.span(), _line(match.expand(template)))
        paragraphs.append(after)
        total += len(found)
    return (replace(script, paragraphs=tuple(paragraphs)) if total else script), total


def _line(text: str) -> str:
    return " ".join(lines_of_text(text))
