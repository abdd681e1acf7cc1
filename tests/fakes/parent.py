"""A program that runs one request in a child and prints each event: `parent STAGE RECORDING`.

Ctrl+C is noted and otherwise ignored.
"""

import signal
import sys
from pathlib import Path

from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest


def main() -> None:
    stage, recording = map(Path, sys.argv[1:])
    signal.signal(signal.SIGINT, lambda *_: print("interrupted", flush=True))
    request = EngineRequest(
        task="recognition",
        factory="tests.fakes.engines:ScriptedRecognizer",
        models={"whisper": stage},
        recording=recording,
    )
    process = EngineProcess()
    for event in process.run(request, lambda: False):
        print(type(event).__name__, flush=True)
    process.stop()


if __name__ == "__main__":
    main()
