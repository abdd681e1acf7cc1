"""What is known of the voices that the publisher of Pocket TTS gives with its models."""

from speechstudio.engines.contract import Voice
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

ATTRIBUTED, FREE, NOT_SOLD = "CC-BY-4.0", "CC0-1.0", "CC-BY-NC-4.0"
_COMMERCIAL = {ATTRIBUTED: "yes, with attribution", FREE: "yes, with attribution", NOT_SOLD: "no"}
"""By the licence of the recording; the model itself wants to be named in any case."""
_RECORDINGS = {
    ATTRIBUTED: (
        "alba", "anna", "azelma", "charles", "daan", "eponine", "eve", "fantine", "george", "jane",
        "mary", "michael", "paul", "vera",
    ),
    FREE: (
        "bill_boerst", "caro_davy", "estelle", "giovanni", "javert", "lola", "marius",
        "peter_yearsley", "stuart_bell",
    ),
    NOT_SOLD: ("cosette", "jean"),
}  # fmt: skip
"""Names by the licence of the sets that the recordings were taken from: VCTK, Alba MacKenna and
CML-TTS; Voice Zero, Common Voice, donations and the publisher's own; Expresso and EARS."""


def given_voice(folder: VoiceFolder, name: str, sample_rate: int, language: str) -> Voice:
    """Describe a voice that came with a model; nothing is said of a licence that is not known."""
    licence = next((key for key, names in _RECORDINGS.items() if name in names), "")
    return folder.voice(
        name,
        sample_rate=sample_rate,
        language=language,
        name=name.replace("_", " ").title(),
        licence=licence,
        commercial_use=_COMMERCIAL.get(licence, ""),
    )


def cloned_voice(folder: VoiceFolder, name: str, sample_rate: int, language: str) -> Voice:
    """Describe the voice of a recording."""
    return folder.voice(
        name,
        sample_rate=sample_rate,
        language=language,
        licence=ATTRIBUTED,
        commercial_use=f"{_COMMERCIAL[ATTRIBUTED]} and leave of the person",
    )
