"""The settings of a transcription, as a project keeps them."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

from speechstudio.audio.channels import ChannelChoice
from speechstudio.engines.contract import DiarizationOptions, RecognitionOptions
from speechstudio.storage.project import Details
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.time_range import TimeRange

_Options = TypeVar("_Options")


def settings_of(details: Details) -> TranscriptionSettings:
    """Read the settings with which a project is being transcribed, to go on with them.

    What they do not say, as an older version knew less, is as usual; so is the processor, which
    belongs to the machine.
    """
    return settings_in(details.run)


def settings_in(content: Mapping[str, Any]) -> TranscriptionSettings:
    """Read settings as `TranscriptionSettings.to_dict` writes them; see `settings_of`."""
    run = {name: value for name, value in content.items() if name != "device"}
    run["recognition"] = _options(RecognitionOptions, run.get("recognition", {}))
    run["diarization"] = _options(DiarizationOptions, run.get("diarization", {}))
    run["channels"] = ChannelChoice.parse(str(run.get("channels", "mix")))
    if run.get("time_range"):
        run["time_range"] = _options(TimeRange, run["time_range"])
    return _options(TranscriptionSettings, run)


def _options(kind: type[_Options], content: Mapping[str, Any]) -> _Options:
    known: Any = kind
    names = {field.name for field in fields(known)}
    return kind(**{name: value for name, value in content.items() if name in names})
