"""CPU time of `speechstudio --help` against a bare Python, in one run.

python -m tests.benchmarks.startup [--rounds N]
"""

import argparse
import sys
from statistics import median

from tests.benchmarks.measuring import run


def main() -> None:
    """Print both medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    bare_s, help_s = [], []
    for _ in range(rounds):
        bare_s.append(run([sys.executable, "-c", "pass"]).cpu_s)
        help_s.append(run([sys.executable, "-m", "speechstudio", "--help"]).cpu_s)
    ratio = median(help_s) / median(bare_s)
    print(f"python -c pass      {1000 * median(bare_s):6.1f} ms CPU")
    print(f"speechstudio --help {1000 * median(help_s):6.1f} ms CPU")
    print(f"ratio {ratio:.2f} (limit 4)")


if __name__ == "__main__":
    main()
