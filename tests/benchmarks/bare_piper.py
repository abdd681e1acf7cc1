"""Piper by its own library alone, with the session options that this program gives it.

    python -m tests.benchmarks.bare_piper NETWORK LINES WAV

Each line of the file LINES is spoken as a paragraph.
"""

import json
import os
import sys
import wave
from pathlib import Path
from typing import Any

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read when onnxruntime is imported


def bare_voice(network: Path) -> Any:
    """Load a voice of Piper on one thread that does not spin."""
    import onnxruntime
    from piper import PiperConfig, PiperVoice

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
    settings = json.loads(network.with_name(f"{network.name}.json").read_text(encoding="utf-8"))
    return PiperVoice(session=session, config=PiperConfig.from_dict(settings))


def main() -> None:
    """Speak lines into a file."""
    network, lines, output = map(Path, sys.argv[1:])
    voice = bare_voice(network)
    with wave.open(str(output), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(voice.config.sample_rate)
        for line in lines.read_text(encoding="utf-8").splitlines():
            for chunk in voice.synthesize(line):
                file.writeframes(chunk.audio_int16_bytes)


if __name__ == "__main__":
    main()
