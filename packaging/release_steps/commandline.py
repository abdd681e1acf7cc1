"""The command line of `packaging/release.py`."""

import argparse
import importlib
import sys
from pathlib import Path

from speechstudio import __version__

from . import distributions, notes, trying
from .failures import ReleaseError

CLONE = Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> int:
    """Do what the command line asks for; 1 with a line that says why when that fails."""
    options, passed_on = _parser().parse_known_args(arguments)
    if passed_on and options.command != "test":
        _parser().error(f"unknown: {' '.join(passed_on)}")
    try:
        return _do(options, passed_on)
    except ReleaseError as error:
        print(f"No release: {error}.", file=sys.stderr)
        return 1


def _do(options: argparse.Namespace, passed_on: list[str]) -> int:
    if options.command == "build":
        made = distributions.build(CLONE, options.out.resolve())
        distributions.check(made, CLONE)
        print(f"{made.wheel}\n{made.source}")
    elif options.command == "test":
        made = distributions.found_in(options.dist.resolve())
        environment = trying.install(made, options.venv.resolve(), CLONE)
        return trying.run_tests(environment, made, passed_on)
    elif options.command == "bill":
        materials = importlib.import_module("release_steps.materials")  # only this needs CycloneDX
        count = materials.write_bill(options.python, CLONE, options.out, bundle=options.bundle)
        print(f"{options.out}: {count} parts")
    else:
        notes.require_version(options.tag, __version__)
        changelog = (CLONE / "CHANGELOG.md").read_text(encoding="utf-8")
        options.out.write_text(notes.section(changelog, __version__), encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="release.py", description="Make what a release consists of.", allow_abbrev=False
    )
    commands = parser.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build", help="make the wheel and the source distribution")
    build.add_argument("--out", type=Path, required=True, metavar="DIR")
    test = commands.add_parser("test", help="run the tests against the wheel", allow_abbrev=False)
    test.add_argument("--dist", type=Path, required=True, metavar="DIR", help="where both lie")
    test.add_argument("--venv", type=Path, default=Path("build", "wheel-venv"), metavar="DIR")
    bill = commands.add_parser("bill", help="write a bill of materials (CycloneDX)")
    bill.add_argument(
        "--python", type=Path, default=Path(sys.executable), help="of what environment"
    )
    bill.add_argument("--bundle", type=Path, metavar="DIR", help="only what is in this bundle")
    bill.add_argument("--out", type=Path, required=True, metavar="FILE")
    text = commands.add_parser("notes", help="write what the changelog says of the version")
    text.add_argument("--tag", required=True)
    text.add_argument("--out", type=Path, required=True, metavar="FILE")
    return parser
