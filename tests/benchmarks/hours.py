"""Hours of real speech: whether time is linear, memory flat, and a killed run goes on.

    python -m tests.benchmarks.hours [--eval FOLDER] [--short 1] [--long 10] [--kill-at 0.6]

A short and a long recording are put together from the clips in FOLDER (`../shared/eval` beside the
clone), and each is transcribed with speakers. The long run is killed, with everything it started,
when it has used that share of the time that the short one foretells; the same command then goes on.
Processor time is what is compared, so that other work on the machine does not count. The default
models have to be installed. Ten hours take about an hour and a half on two cores.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from tests.benchmarks.measuring import memory_mb
from tests.benchmarks.mixed_speech import mixed_speech

ROOT = Path(__file__).resolve().parents[2]
BETWEEN_LOOKS_S = 1.0
TIME_LIMIT = 1.1
"""Most that an hour of a long recording may take, its kill included, against the short one."""
MEMORY_LIMIT_MB = 1200


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a run and all that it started have used so far."""

    wall_s: float
    cpu_s: float
    memory_mb: float


def main() -> int:
    """Print what each hour took; 1 where a limit is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--eval", type=Path, default=ROOT.parent / "shared" / "eval")
    parser.add_argument("--short", type=float, default=1, metavar="HOURS")
    parser.add_argument("--long", type=float, default=10, metavar="HOURS")
    parser.add_argument("--kill-at", type=float, default=0.6, metavar="SHARE")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        short = _run(args.eval, args.short, folder, None)
        foretold = _last(short).cpu_s * args.long / args.short
        long = _run(args.eval, args.long, folder, args.kill_at * foretold)
    return _judged(short, long, args.long / args.short)


def _run(clips: Path, hours: float, folder: Path, kill_at_cpu_s: float | None) -> list[Look]:
    """Transcribe that many hours; a run that is killed starts once more."""
    wav = folder / f"{hours:g}-hours.wav"
    seconds = mixed_speech(clips, hours * 60, wav)[-1].end_ms / 1000
    print(f"\n{seconds / 3600:.2f} hours of audio", flush=True)
    command = [sys.executable, "-m", "speechstudio", "transcribe", str(wav), "--overwrite"]
    command += ["--quiet", "--language", "en", "--format", "json", "-o", str(folder / "out")]
    looks = list(_followed(command, Look(wall_s=0, cpu_s=0, memory_mb=0), kill_at_cpu_s))
    if kill_at_cpu_s is not None:
        print(f"killed after {_last(looks).wall_s:.0f} s; the same command goes on", flush=True)
        looks += _followed(command, _last(looks), None)
    wav.unlink()
    _tell(looks)
    return looks


def _followed(command: list[str], before: Look, kill_at_cpu_s: float | None) -> Iterator[Look]:
    """Run a command and yield what it has used, again and again, on top of `before`."""
    started = time.monotonic()
    with subprocess.Popen(command, env=os.environ, start_new_session=True) as process:
        known: dict[int, float] = {}
        root = psutil.Process(process.pid)
        while process.poll() is None:
            memory = 0.0
            with suppress(psutil.NoSuchProcess):
                family = [root, *root.children(recursive=True)]
                known |= {one.pid: cpu for one in family if (cpu := _cpu_s(one)) is not None}
                own, shared = zip(*map(memory_mb, family), strict=True)
                memory = sum(own) + max(shared)
            now = time.monotonic() - started
            look = Look(wall_s=now, cpu_s=sum(known.values()), memory_mb=memory)
            yield replace(look, wall_s=before.wall_s + look.wall_s, cpu_s=before.cpu_s + look.cpu_s)
            if kill_at_cpu_s is not None and look.cpu_s > kill_at_cpu_s:
                os.kill(process.pid, signal.SIGKILL)  # its children notice, and end
                process.wait()
                psutil.wait_procs(family[1:], timeout=10)
                return
            time.sleep(BETWEEN_LOOKS_S)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)


def _cpu_s(process: psutil.Process) -> float | None:
    try:
        times = process.cpu_times()
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return None
    return float(times.user + times.system)


def _last(looks: list[Look]) -> Look:
    return looks[-1]


def _tell(looks: list[Look]) -> None:
    """Print the largest memory of each tenth of a run, by processor time."""
    whole = _last(looks)
    print(f"{whole.wall_s:.0f} s wall, {whole.cpu_s:.0f} s of the processor")
    for tenth in range(10):
        part = [k.memory_mb for k in looks if tenth <= 9.999 * k.cpu_s / whole.cpu_s < tenth + 1]
        if part:
            print(f"  tenth {tenth + 1:2}: {max(part):6.0f} MB", flush=True)


def _judged(short: list[Look], long: list[Look], times: float) -> int:
    """Print the ratios; 1 where one is beyond its limit."""
    ratio = _last(long).cpu_s / (times * _last(short).cpu_s)
    peak = max(look.memory_mb for look in long)
    print(f"\nan hour of the long recording against the short one: {ratio:.2f}", end="")
    print(f" (limit {TIME_LIMIT})")
    print(f"largest memory of all processes: {peak:.0f} MB (limit {MEMORY_LIMIT_MB})")
    return int(ratio > TIME_LIMIT or peak > MEMORY_LIMIT_MB)


if __name__ == "__main__":
    sys.exit(main())
