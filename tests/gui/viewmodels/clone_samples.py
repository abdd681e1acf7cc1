"""What voices of recordings are made of in tests: a recording that was checked, models, a voice."""

from dataclasses import replace

from speechstudio.workflows.cloning.check import CheckedRecording
from speechstudio.workflows.cloning.findings import Measures, judged
from speechstudio.workflows.cloning.hosts import Host
from speechstudio.workflows.speaking.cloned_voices import ClonedVoice

ANNA = ClonedVoice(
    name="Anna",
    engine="coqui",
    model="xtts-v2",
    language="en",
    made="2025-11-18T09:14:00+00:00",
    source_name="anna.wav",
    source_sha256="",
    statement="I may use this voice.",
    stated="2025-11-18T09:14:00+00:00",
)
GOOD = Measures(
    length_s=31.4,
    speech_s=24.2,
    peak_db=-4.0,
    speech_db=-21.0,
    noise_gap_db=44.0,
    clipped_share=0.0,
    rate_hz=48_000,
    speakers={"S1": 24.2},
)
POOR = replace(
    GOOD, speech_s=4.6, noise_gap_db=15.0, clipped_share=0.002, speakers=None, rate_hz=8_000
)
BAD = replace(GOOD, speakers={"S1": 16.0, "S2": 8.1}, noise_gap_db=12.0)


def host(model: str, title: str, engine: str, *, libraries: bool = False) -> Host:
    """A model that is ready, or lacks itself and perhaps its libraries."""
    is_ready = model in {"xtts-v2", "speecht5"}
    return Host(
        engine=engine.casefold().split()[0],
        engine_title=engine,
        model=model,
        model_title=title,
        languages=("en",),
        lacks_libraries=libraries,
        lacks_model=not is_ready,
    )


HOSTS = (
    host("xtts-v2", "XTTS v2", "Coqui TTS"),
    host("speecht5", "SpeechT5", "SpeechT5"),
    host("styletts2-libritts", "StyleTTS2, voices of recordings", "StyleTTS2"),
    host("tortoise-v2", "Tortoise v2", "Tortoise", libraries=True),
)


def checked(measures: Measures) -> CheckedRecording:
    """A recording of which that was measured."""
    return CheckedRecording(
        source_name="anna.wav",
        source_sha256="",
        wav=b"",
        measures=measures,
        findings=judged(measures),
    )
