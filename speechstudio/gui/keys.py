"""Every action of the window as data: its name, its keys, and the keys of other programs."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from speechstudio.gui.words import tr

DESIGN = "speech-studio"
"""The usual preset."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """What can be done by a key, a menu or a button."""

    id: str
    text: str
    """Verb first, as on a button."""
    group: str
    """Heading in the sheet of shortcuts."""
    keys: tuple[str, ...] = ()
    """In the portable form of QKeySequence; on macOS Ctrl is the Command key."""
    icon: str = ""


def _group(group: str, *rows: tuple[str, str, str, str]) -> tuple[ActionSpec, ...]:
    return tuple(
        ActionSpec(id=name, text=text, group=group, keys=tuple(keys.split()), icon=icon)
        for name, text, keys, icon in rows
    )


_OF_SPEAK = _group(
    tr("Speak"),
    ("speak_from_caret", tr("Speak from the caret"), "Ctrl+Return", "play"),
    ("open_span", tr("Choose how the span at the caret is read"), "Alt+Return", "text"),
    ("make_all", tr("Make all sentences"), "Ctrl+Shift+Return", "wave"),
    ("rename_script", tr("Rename the script"), "F2", "text"),
)
_OF_WINDOW = _group(
    tr("Window"),
    *(
        (f"place_{n}", tr("Go to place {n} of the rail", n=n), f"Ctrl+{n}", "arrow")
        for n in range(1, 6)
    ),
    ("library", tr("Show or hide the projects"), "Ctrl+\\", "panell"),
    ("inspector", tr("Show or hide the inspector"), "F9", "panelr"),
    ("next_region", tr("Next part of the window"), "F6", ""),
    ("larger", tr("Larger text"), "Ctrl++ Ctrl+=", ""),
    ("smaller", tr("Smaller text"), "Ctrl+-", ""),
    ("guide", tr("Guide"), "", "book"),
    ("shortcuts", tr("Shortcuts"), "F1", "keyboard"),
    ("report", tr("Report a problem"), "", "alert"),
    ("about", tr("About Speech Studio"), "", "info"),
    ("quit", tr("Quit"), "Ctrl+Q", ""),
)

ACTIONS: tuple[ActionSpec, ...] = (
    *_group(
        tr("Project"),
        ("record", tr("Record"), "Ctrl+R", "mic"),
        ("open", tr("Open files"), "Ctrl+O", "folder"),
        ("export", tr("Export"), "Ctrl+E", "export"),
        ("print", tr("Print"), "Ctrl+P", ""),
        ("copy_transcript", tr("Copy transcript as text"), "Ctrl+Shift+C", "copy"),
        ("new", tr("New transcript"), "Ctrl+N", "plus"),
    ),
    *_group(
        tr("Edit"),
        ("undo", tr("Undo"), "Ctrl+Z", "undo"),
        ("redo", tr("Redo"), "Ctrl+Shift+Z Ctrl+Y", "redo"),
        ("find", tr("Find"), "Ctrl+F", "search"),
        ("replace", tr("Replace"), "Ctrl+H", "swap"),
        ("find_next", tr("Find next"), "Ctrl+G F3", "next"),
        ("find_previous", tr("Find previous"), "Ctrl+Shift+G Shift+F3", "prev"),
    ),
    *_group(
        tr("Play"),
        ("play", tr("Play or pause"), "Esc", "play"),
        ("pause", tr("Pause"), "", "pause"),
        ("back", tr("Back 5 seconds"), "Ctrl+Alt+Left", "back"),
        ("forward", tr("Forward 5 seconds"), "Ctrl+Alt+Right", "fwd"),
        ("slower", tr("Slower"), "Ctrl+,", "speed"),
        ("faster", tr("Faster"), "Ctrl+.", "speed"),
        ("previous_passage", tr("Previous passage"), "Ctrl+Up", "prev"),
        ("next_passage", tr("Next passage"), "Ctrl+Down", "next"),
        ("current", tr("Go to what is playing"), "Ctrl+J", "target"),
        ("loop", tr("Loop the selection"), "Ctrl+L", "loop"),
        ("mark", tr("Set a mark"), "Ctrl+M", "flag"),
    ),
    *_group(
        tr("Review"),
        ("next_suspect", tr("Next passage to check"), "F8", "alert"),
        ("previous_suspect", tr("Previous passage to check"), "Shift+F8", "alert"),
        ("accept", tr("Passage is right"), "Ctrl+Return", "check"),
        ("again", tr("Transcribe the passage again"), "Ctrl+Shift+R", "retry"),
    ),
    *_group(
        tr("Speakers"),
        *(
            (f"speaker_{n}", tr("Give the passage to speaker {n}", n=n), f"Alt+{n}", "user")
            for n in range(1, 10)
        ),
        ("add_speaker", tr("Add a speaker"), "", "plus"),
        ("rename_speaker", tr("Rename the speaker"), "F2", "user"),
    ),
    *_OF_SPEAK,
    *_OF_WINDOW,
)

EVERYWHERE = frozenset({"record", *(spec.id for spec in _OF_WINDOW)})
"""Actions that answer in every place of the window."""

IN_SPEAK = (
    *("new", "open", "export", "undo", "redo", "find", "replace", "find_next", "find_previous"),
    *("play", "pause", "back", "forward", "slower", "faster", "previous_passage", "next_passage"),
    *("current", "loop"),
    *(spec.id for spec in _OF_SPEAK),
)
"""Actions that answer where texts are spoken."""

IN_TRANSCRIBE = tuple(spec.id for spec in ACTIONS if spec not in _OF_SPEAK)
"""Actions that answer where recordings are transcribed."""

_TOGETHER = (frozenset(IN_TRANSCRIBE), EVERYWHERE.union(IN_SPEAK))
"""Actions that answer at the same time."""

PRESETS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    DESIGN: {},
    "otranscribe": {
        "play": ("Esc",),
        "back": ("F1",),
        "forward": ("F2",),
        "slower": ("F3",),
        "faster": ("F4",),
        "shortcuts": ("Ctrl+F1",),
        "rename_speaker": ("Ctrl+F2",),
        "rename_script": ("Ctrl+F2",),
        "find_next": ("Ctrl+G",),
    },
    "f4": {
        "play": ("F4", "Esc"),
        "back": ("F3",),
        "forward": ("F5",),
        "find_next": ("Ctrl+G",),
    },
    "subtitle-edit": {
        "play": ("F5", "Ctrl+P", "Esc"),
        "print": (),
        "previous_passage": ("Alt+Up",),
        "next_passage": ("Alt+Down",),
    },
}
"""What other programs have on other keys; everything else stays as it is."""


REPEATED = frozenset({"back", "forward", "slower", "faster", "previous_passage", "next_passage"})
"""Actions that are done again and again while a key or a pedal is held down."""

MEDIA_KEYS: Mapping[str, tuple[str, ...]] = {
    "play": ("Media Play", "Toggle Media Play/Pause"),
    "pause": ("Media Pause", "Media Stop"),
    "back": ("Media Previous",),
    "forward": ("Media Next",),
}
"""Keys that say themselves what they do; they do it unless a person gave them to something else."""

_INNER_SPACE = re.compile(r"(?<=[^+_\s])_(?=[^+_\s])")


def parted(keys: str) -> tuple[str, ...]:
    """Read keys that are parted by spaces; `_` stands for one in a name: `Media_Play`."""
    return tuple(_INNER_SPACE.sub(" ", key) for key in keys.split())


def joined(keys: Iterable[str]) -> str:
    """Write keys so that `parted` reads them."""
    return " ".join(key.replace(" ", "_") for key in keys)


def with_media_keys(keys: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Add the media keys that nothing else has."""
    taken = {key.casefold() for sequences in keys.values() for key in sequences}
    return {
        action: (
            *sequences,
            *(key for key in MEDIA_KEYS.get(action, ()) if key.casefold() not in taken),
        )
        for action, sequences in keys.items()
    }


def keys_of(preset: str, own: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Give the keys of every action: a preset, and what a person has changed in it.

    Own keys are as `joined` writes them; none at all leave the action without keys.
    """
    changed = {**PRESETS.get(preset, {}), **{name: parted(keys) for name, keys in own.items()}}
    return {spec.id: tuple(changed.get(spec.id, spec.keys)) for spec in ACTIONS}


def answer_together(one: str, other: str) -> bool:
    """Tell whether two actions, by their ids, answer at the same time."""
    return one != other and any({one, other} <= place for place in _TOGETHER)


def conflicts(keys: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Give each key that more than one action has, with the actions.

    The same key may do something else in another place of the window.
    """
    users: dict[str, list[str]] = {}
    for action, sequences in keys.items():
        for sequence in sequences:
            users.setdefault(sequence.casefold(), []).append(action)
    found: dict[str, tuple[str, ...]] = {}
    for key, actions in users.items():
        clashing = (one for one in actions if any(answer_together(one, o) for o in actions))
        if rivals := tuple(clashing):
            found[key] = rivals
    return found
