"""What a user may choose, for every run: one frozen tree, passed in to whoever needs it.

Change it with `dataclasses.replace`; `speechstudio.storage.settings_file` keeps it. A value that
is None stays unsaid in the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from speechstudio.storage.settings_tree import within


class Theme(StrEnum):
    """Colours of the windows."""

    SYSTEM = "system"
    """As the system has them."""
    LIGHT = "light"
    DARK = "dark"


class ReadingFont(StrEnum):
    """Letters of a transcript."""

    INTER = "inter"
    SERIF = "serif"
    ATKINSON = "atkinson"
    """Atkinson Hyperlegible, for weak eyes."""
    MONO = "mono"


class KeyPreset(StrEnum):
    """Set of keys to begin with."""

    SPEECH_STUDIO = "speech-studio"
    OTRANSCRIBE = "otranscribe"
    F4 = "f4"
    SUBTITLE_EDIT = "subtitle-edit"


class ProxyKind(StrEnum):
    """By which proxy downloads go."""

    SYSTEM = "system"
    """The one that the system or the environment names, if any."""
    NONE = "none"
    OWN = "own"
    """`NetworkSettings.proxy_address`."""


class RecordingChannels(StrEnum):
    """What is kept of a microphone."""

    STEREO = "stereo"
    LEFT = "left"
    RIGHT = "right"
    MIX = "mix"


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneralSettings:
    """How the program looks, and where it puts things."""

    theme: Theme = Theme.SYSTEM
    text_scale: float = within(1.0, 0.8, 2.0)
    language: str | None = None
    """Of the window, as in `gui.words.LANGUAGES`; None for that of the system."""
    projects_folder: str | None = None
    """None for the folder of projects among the user's documents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionDefaults:
    """What a new transcription begins with."""

    model: str = "whisper-base"
    """Id in the catalogue, or a folder."""
    language: str | None = None
    """BCP-47 tag; None asks the engine to detect it."""
    finds_speakers: bool = True
    speakers: str | None = None
    """`2` or `2-4`; None asks the engine to find out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceSettings:
    """What is heard with, played on and computed with; None is the system's choice."""

    microphone: str | None = None
    channels: RecordingChannels = RecordingChannels.STEREO
    silence_warning_s: int = within(10, 0, 600)
    """Silence before a recording warns; 0 for never."""
    clipping_warning: bool = True
    """Whether places where the microphone was too loud are marked."""
    loudspeaker: str | None = None
    processor: str = "cpu"
    """`cpu` or `cuda`."""
    threads: int | None = within(None, 1, 512)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorSettings:
    """How transcripts are read and corrected."""

    reading_font: ReadingFont = ReadingFont.INTER
    reading_size: int = within(16, 13, 24)
    """Pixels, before `text_scale`."""
    follow: bool = True
    """Whether the text scrolls along while it is played."""
    rewind_ms: int = within(1500, 0, 60_000)
    """How far playing goes back when it resumes."""
    media_keys: bool = True
    """Whether keys for media play and pause also while another program has the keyboard."""
    key_preset: KeyPreset = KeyPreset.SPEECH_STUDIO
    keys: Mapping[str, str] = field(default_factory=dict)
    """Action to keys, where they differ from the preset; empty keys for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSettings:
    """Whether anything is connected to, and how."""

    is_offline: bool = False
    """Whether nothing is connected to, whatever is asked for."""
    proxy: ProxyKind = ProxyKind.SYSTEM
    proxy_address: str = ""
    """Such as `http://proxy.example:8080`; counts for `ProxyKind.OWN`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowSettings:
    """How the window was left."""

    geometry: str = ""
    """As the window system says it, in letters; empty before the first time."""
    workspace: str = "transcribe"
    library_shown: bool = True
    inspector_shown: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportSettings:
    """What was chosen for the last export."""

    format: str = "docx"
    folder: str | None = None
    """None for the folder of the recording."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """Format to its options, as TOML can hold them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechSettings:
    """How texts are spoken, and what was chosen for the last export of speech."""

    voices: Mapping[str, str] = field(default_factory=dict)
    """Language without region to the voice that was chosen last, as `ENGINE:VOICE`."""
    follow: bool = True
    """Whether the text scrolls along while it is spoken."""
    rate: float = within(1.0, 0.5, 3.0)
    volume: float = within(1.0, 0.0, 1.0)
    format: str = ".mp3"
    """Suffix of sound files."""
    folder: str | None = None
    """Where sound files go; None for the folder of the user's documents."""
    subtitles: str = ""
    """`srt`, `vtt`, or both with a space between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything; each part is a table of the file."""

    general: GeneralSettings = GeneralSettings()
    recognition: RecognitionDefaults = RecognitionDefaults()
    devices: DeviceSettings = DeviceSettings()
    editor: EditorSettings = EditorSettings()
    window: WindowSettings = WindowSettings()
    export: ExportSettings = ExportSettings()
    speech: SpeechSettings = SpeechSettings()
    network: NetworkSettings = NetworkSettings()
