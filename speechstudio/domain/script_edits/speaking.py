"""Who says what, and which paragraphs are headings."""

from collections.abc import Iterable
from dataclasses import replace

from speechstudio.domain.errors import EditError
from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.domain.script_edits.places import paragraph_at


def set_heading(script: Script, paragraphs: Iterable[int], level: int) -> Script:
    """Make headings of that level of paragraphs; level 0 makes them paragraphs again."""
    if level < 0:
        raise EditError(f"no heading has the level {level}")
    return _changed(script, paragraphs, heading=level)


def set_speaker(script: Script, paragraphs: Iterable[int], name: str) -> Script:
    """Say who speaks paragraphs; no name leaves them to whoever reads the whole."""
    return _changed(script, paragraphs, speaker=name.strip())


def speakers_of(script: Script) -> tuple[str, ...]:
    """Give the names of those who speak, in the order of their first words."""
    return tuple(dict.fromkeys(p.speaker for p in script.paragraphs if p.speaker))


def rename_speaker(script: Script, before: str, after: str) -> Script:
    """Give somebody who speaks another name; voices go along.

    With a name that is there already the two become one, with the voice of that name if it has
    one. Without a name the paragraphs are left to whoever reads the whole.
    """
    after = after.strip()
    if before == after:
        return script
    cast = {name: voice for name, voice in script.cast.items() if name != before}
    if after and before in script.cast:
        cast.setdefault(after, script.cast[before])
    spoken = (at for at, p in enumerate(script.paragraphs) if p.speaker == before)
    return replace(set_speaker(script, spoken, after), cast=cast)


def cast_speaker(script: Script, name: str, voice: str) -> Script:
    """Give somebody who speaks a voice; without one, that of the whole."""
    cast = {known: own for known, own in script.cast.items() if known != name}
    return replace(script, cast={**cast, name: voice} if voice else cast)


def _changed(script: Script, paragraphs: Iterable[int], **fields: int | str) -> Script:
    changed: list[ScriptParagraph] = list(script.paragraphs)
    for index in paragraphs:
        before = paragraph_at(script, index)
        after = replace(before, **fields)  # type: ignore[arg-type] # the callers name fields
        changed[index] = before if after == before else after
    return replace(script, paragraphs=tuple(changed))
