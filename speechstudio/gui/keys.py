"""Every action of the window as data: its name, its keys, and the keys of other programs."""

from collections.abc import Mapping
from dataclasses import dataclass

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


ACTIONS: tuple[ActionSpec, ...] = (
    *_group(
        "Project",
        ("record", "Record", "Ctrl+R", "mic"),
        ("open", "Open files", "Ctrl+O", "folder"),
        ("export", "Export", "Ctrl+E", "export"),
        ("print", "Print", "Ctrl+P", ""),
        ("copy_transcript", "Copy transcript as text", "Ctrl+Shift+C", "copy"),
        ("new", "New transcript", "Ctrl+N", "plus"),
    ),
    *_group(
        "Edit",
        ("undo", "Undo", "Ctrl+Z", "undo"),
        ("redo", "Redo", "Ctrl+Shift+Z Ctrl+Y", "redo"),
        ("find", "Find", "Ctrl+F", "search"),
        ("replace", "Replace", "Ctrl+H", "swap"),
        ("find_next", "Find next", "Ctrl+G F3", "next"),
        ("find_previous", "Find previous", "Ctrl+Shift+G Shift+F3", "prev"),
    ),
    *_group(
        "Play",
        ("play", "Play or pause", "Esc", "play"),
        ("back", "Back 5 seconds", "Ctrl+Alt+Left", "back"),
        ("forward", "Forward 5 seconds", "Ctrl+Alt+Right", "fwd"),
        ("slower", "Slower", "Ctrl+,", "speed"),
        ("faster", "Faster", "Ctrl+.", "speed"),
        ("previous_passage", "Previous passage", "Ctrl+Up", "prev"),
        ("next_passage", "Next passage", "Ctrl+Down", "next"),
        ("current", "Go to what is playing", "Ctrl+J", "target"),
        ("loop", "Loop the selection", "Ctrl+L", "loop"),
        ("mark", "Set a mark", "Ctrl+M", "flag"),
    ),
    *_group(
        "Review",
        ("next_suspect", "Next passage to check", "F8", "alert"),
        ("previous_suspect", "Previous passage to check", "Shift+F8", "alert"),
        ("accept", "Passage is right", "Ctrl+Return", "check"),
        ("again", "Transcribe the passage again", "Ctrl+Shift+R", "retry"),
    ),
    *_group(
        "Speakers",
        *(
            (f"speaker_{n}", f"Give the passage to speaker {n}", f"Alt+{n}", "user")
            for n in range(1, 10)
        ),
        ("add_speaker", "Add a speaker", "", "plus"),
        ("rename_speaker", "Rename the speaker", "F2", "user"),
    ),
    *_group(
        "Window",
        ("library", "Show or hide the projects", "Ctrl+\\", "panell"),
        ("inspector", "Show or hide the inspector", "F9", "panelr"),
        ("next_region", "Next part of the window", "F6", ""),
        ("larger", "Larger text", "Ctrl++ Ctrl+=", ""),
        ("smaller", "Smaller text", "Ctrl+-", ""),
        ("shortcuts", "Shortcuts", "F1", "keyboard"),
        ("about", "About Speech Studio", "", "info"),
        ("quit", "Quit", "Ctrl+Q", ""),
    ),
)

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


def keys_of(preset: str, own: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Give the keys of every action: a preset, and what a person has changed in it.

    Own keys are parted by spaces; none at all leave the action without keys.
    """
    changed = {**PRESETS.get(preset, {}), **{name: tuple(k.split()) for name, k in own.items()}}
    return {spec.id: tuple(changed.get(spec.id, spec.keys)) for spec in ACTIONS}


def conflicts(keys: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Give each key that more than one action has, with the actions."""
    users: dict[str, list[str]] = {}
    for action, sequences in keys.items():
        for sequence in sequences:
            users.setdefault(sequence.casefold(), []).append(action)
    return {key: tuple(actions) for key, actions in users.items() if len(actions) > 1}
