"""Speed of the normalizer: characters a CPU-second, start-up, memory, beside other packages.

    python -m tests.benchmarks.normalization [PACKAGE ...]

Packages are `damga` and `normt2s`, which must be installed to be compared. Every figure comes
from a process of its own, and all from one run, since machines are shared.
"""

import json
import statistics
import subprocess
import sys
from collections.abc import Sequence

_PROSE = (
    "The house stood at the end of a long lane, and nobody had lived in it for years. Its doors"
    " were painted green, the windows looked to the south, and in spring the garden was full of"
    " birds that came back to nest under the old roof. When the new owners arrived they found"
    " letters, maps and a clock that still told the time. They kept all of it. "
)
_SPANS = (
    "She paid $1,250.50 on March 5, 2024 at 3:30 p.m. ",
    "Call 555-0143 or come to Room 101. ",
    "The FBI sold 1,984 copies of it in 1984. ",
    "Dr. Lee ran 10 km in 45 min. ",
)
_SETUP = {
    "speechstudio": "from speechstudio.normalization import normalize as f",
    "damga": "import damga; f = damga.TextNormalizer(lang='en').normalize",
    "normt2s": "from normt2s import normalize as f",
}
_RUN = """
import json, resource, sys, time
texts = json.load(sys.stdin)
{setup}
f("It is 5.")
start = time.process_time()
seconds = []
for text in texts:
    begun = time.process_time()
    f(text)
    seconds.append(time.process_time() - begun)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({{"first": start, "seconds": seconds, "peak": peak}}))
"""
LINE = "{:<14}{:>16}{:>16}{:>14}{:>12}"


def prose(length: int) -> str:
    """English prose of which some 5 % of the characters are in spans."""
    block = "".join(_PROSE * 2 + sentence for sentence in _SPANS) + "\n\n"
    return (block * (length // len(block) + 1))[:length]


def measured(package: str, lengths: Sequence[int]) -> dict[str, list[float] | float] | None:
    """Run a package over prose of several lengths; None when it is not there."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", _RUN.format(setup=_SETUP[package])],
        input=json.dumps([prose(length) for length in lengths]),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        print(f"{package}: {done.stderr.strip().splitlines()[-1]}")
        return None
    answer: dict[str, list[float] | float] = json.loads(done.stdout)
    return answer


def main() -> None:
    """Print the table."""
    packages = ["speechstudio", *sys.argv[1:]]
    print(LINE.format("", "first answer", "characters/s", "100 kB peak", "10 MB/10 kB"))
    for package in packages:
        runs = [measured(package, [100_000]) for _ in range(3)]
        if None in runs:
            continue
        first = min(float(run["first"]) for run in runs if run)  # type: ignore[arg-type]
        peak = statistics.median(float(run["peak"]) for run in runs if run)  # type: ignore[arg-type]
        seconds = min(run["seconds"][0] for run in runs if run)  # type: ignore[index]
        ratio = ""
        if package == "speechstudio":
            run = measured(package, [10_000] * 20 + [10_000_000])
            assert run
            *short, long = run["seconds"]  # type: ignore[misc]
            ratio = f"{long / 1000 / statistics.median(short):.2f}"
        print(
            LINE.format(
                package, f"{first:.2f} CPU-s", f"{100_000 / seconds:,.0f}", f"{peak:.0f} MB", ratio
            )
        )


if __name__ == "__main__":
    main()
