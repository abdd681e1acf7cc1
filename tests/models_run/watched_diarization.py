"""Diarizes with each of several sets of models, and notes every try to reach a network.

    python watched_diarization.py LOG RECORDING MODELS...

MODELS are JSON objects from role to path. The answer is a JSON list on standard output. Without
MODELS, names are looked up and connections tried, to show that LOG would tell of it.
"""

import contextlib
import json
import os
import socket
import sys
from pathlib import Path

WATCHED = {
    "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
    "socket.sendto", "socket.sendmsg",
}  # fmt: skip


def watch(log: Path) -> None:
    """Write down what is asked of the network from now to the end of the process."""
    file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in WATCHED:
            os.write(file, f"{event} {arguments[-1]!r} {arguments[:2]!r}\n".encode())

    sys.addaudithook(hook)


def diarize(recording: Path, models: list[str]) -> list[dict[str, object]]:
    from speechstudio.engines.contract import DiarizationOptions, EngineContext, EngineSetup
    from speechstudio.engines.diarization.pyannote import Pyannote
    from speechstudio.engines.wire import diarization_to_json

    answers = []
    for text in models:
        paths = {role: Path(path) for role, path in json.loads(text).items()}
        engine = Pyannote(EngineSetup(models=paths))
        answer = engine.diarize(recording, DiarizationOptions(), EngineContext())
        answers.append(diarization_to_json(answer))
    return answers


def reach_out() -> None:
    """Do what a library would that reports to somebody; nobody listens there."""
    with contextlib.suppress(OSError):
        socket.getaddrinfo("localhost", 9)
    with contextlib.suppress(OSError):
        socket.gethostbyname("localhost")
    with contextlib.suppress(OSError), socket.socket() as connection:
        connection.settimeout(1)
        connection.connect(("127.0.0.1", 9))


if __name__ == "__main__":
    watch(Path(sys.argv[1]))
    if sys.argv[3:]:
        print(json.dumps(diarize(Path(sys.argv[2]), sys.argv[3:])))
    else:
        reach_out()
