"""`speechstudio services`: programs of others that speak, here or on another machine."""

import argparse
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from speechstudio.domain.errors import JobCancelledError, UsageError, UserFixableError
from speechstudio.domain.services import (
    LEAVES_MACHINE,
    ServiceKind,
    ServiceSetup,
    SoundFormat,
    is_service_name,
)

if TYPE_CHECKING:
    from speechstudio.storage.folders import Folders

_FAILED = 1
_WRONG_USE = 2
_INTERRUPTED = 130
_EPILOG = """\
  speechstudio services add home homeassistant.local:10200
  speechstudio services add kokoro http://localhost:8880
  speechstudio services add openai https://api.openai.com --voices alloy,nova --key
  speechstudio services test home
  speechstudio speak story.txt --voice wyoming:home/en_US-amy-medium

A service gets the texts that its voices speak, and nothing else. Nothing is sent to one that is not
set up here, nor while the program is to stay offline unless it is on this machine."""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `services` and its commands to the command line."""
    services = subparsers.add_parser(
        "services",
        help="set up services of others that speak",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = services.add_subparsers(dest="services_command", required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help="one a row: name, kind, address")
    listing.add_argument("--json", action="store_true", help="as JSON, with every detail")
    add = commands.add_parser("add", help="set one up, or set it up anew")
    add.add_argument("name", metavar="NAME", help="small letters, digits, - and _")
    add.add_argument(
        "address", metavar="ADDRESS", help="HOST:PORT for Wyoming, http://HOST or https://HOST"
    )
    add.add_argument(
        "--kind",
        choices=[kind.value for kind in ServiceKind],
        help="what it understands; the address tells it else",
    )
    usual = ServiceSetup()
    add.add_argument("--language", default=usual.language, metavar="TAG", help="if it tells none")
    openai = add.add_argument_group("OpenAI-compatible")
    openai.add_argument("--model", default=usual.model, help=f"usually {usual.model}")
    openai.add_argument("--voices", default="", metavar="ONE,OTHER", help="asked for if left out")
    openai.add_argument(
        "--sound", choices=[sound.value for sound in SoundFormat], default=usual.sound.value
    )
    openai.add_argument(
        "--key", action="store_true", help="asks for its key, which the system's keyring keeps"
    )
    remove = commands.add_parser("remove", help="forget services and their keys")
    remove.add_argument("names", nargs="+", metavar="NAME")
    test = commands.add_parser("test", help="ask for its voices, and let one say a sentence")
    test.add_argument("name", metavar="NAME")


def run(args: argparse.Namespace, folders: "Folders") -> int:
    """Carry out one command; return the exit code: 0 done, 1 it failed, 2 asked for wrongly."""
    commands = {"list": _list, "add": _add, "remove": _remove, "test": _test}
    try:
        commands[args.services_command](args, folders)
    except UserFixableError as error:
        print(f"speechstudio: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return _WRONG_USE if isinstance(error, UsageError) else _FAILED
    except (KeyboardInterrupt, JobCancelledError):
        print("speechstudio: interrupted", file=sys.stderr)
        return _INTERRUPTED
    return 0


def _list(args: argparse.Namespace, folders: "Folders") -> None:
    from speechstudio.storage.services_file import ServicesFile

    services = ServicesFile.of(folders).load()
    if args.json:
        rows = [
            {"name": name, **asdict(setup), "leaves_machine": not setup.is_here}
            for name, setup in services.items()
        ]
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    if not services:
        print("no service is set up; see “speechstudio services --help”", file=sys.stderr)
    for name, setup in services.items():
        mark = "" if setup.is_here else LEAVES_MACHINE
        print(f"{name:<16}  {setup.kind:<13}  {setup.address}  {mark}".rstrip())


def _add(args: argparse.Namespace, folders: "Folders") -> None:
    from speechstudio.storage.services_file import ServicesFile, keep_key

    if not is_service_name(args.name):
        raise UsageError(
            f"a service cannot be called “{args.name}”",
            hint="Use small letters, digits, - and _; begin with a letter or a digit.",
        )
    setup = ServiceSetup(
        kind=ServiceKind(args.kind) if args.kind else _kind_of(args.address),
        address=args.address.strip(),
        model=args.model,
        voices=args.voices,
        language=args.language,
        sound=SoundFormat(args.sound),
        has_key=args.key,
    )
    setup.check()
    if args.key and not setup.takes_key:
        raise UsageError("a service of the kind wyoming takes no key", hint="Leave --key out.")
    if args.key and not setup.hides_key:
        raise UsageError(
            "the key would travel for all to read", hint="Give an address with https://."
        )
    file = ServicesFile.of(folders)
    file.save({**file.load(), args.name: setup})
    where = "on this machine" if setup.is_here else f"{LEAVES_MACHINE}: texts go to {setup.host}"
    print(f"set up {args.name}, {setup.kind}, {where}")
    if args.key:
        keep_key(args.name, _asked_for_key(args.name))


def _kind_of(address: str) -> ServiceKind:
    is_web = address.startswith(("http://", "https://"))
    return ServiceKind.OPENAI_SPEECH if is_web else ServiceKind.WYOMING


def _asked_for_key(name: str) -> str:
    """Read a key from the terminal, unseen, or from what is piped in."""
    from getpass import getpass

    if sys.stdin.isatty():
        return getpass(f"key of {name}: ").strip()
    return sys.stdin.readline().strip()


def _remove(args: argparse.Namespace, folders: "Folders") -> None:
    from speechstudio.storage.services_file import ServicesFile, forget_key

    file = ServicesFile.of(folders)
    services = file.load()
    unknown = [name for name in args.names if name not in services]
    if unknown:
        raise UsageError(
            f"there is no service “{unknown[0]}”", hint="See “speechstudio services list”."
        )
    file.save({name: setup for name, setup in services.items() if name not in args.names})
    for name in dict.fromkeys(args.names):
        print(f"removed {name}")
        if services[name].has_key:
            forget_key(name)


def _test(args: argparse.Namespace, folders: "Folders") -> None:
    from speechstudio.cli.interrupts import noticed_interrupts
    from speechstudio.engines.registry import engine
    from speechstudio.engines.spec import Task
    from speechstudio.workflows.service_trial import try_service
    from speechstudio.workflows.services import Services

    link = Services.of(folders).link(args.name)
    with noticed_interrupts() as asked:
        trial = try_service(engine(Task.SYNTHESIS, link.setup.kind), link, asked.is_set)
    print(f"{args.name} has {trial.voices} voices")
    print(
        f"{trial.voice} said a sentence of {trial.spoken_ms / 1000:.1f} s"
        f" in {trial.took_s:.1f} s, at {trial.sample_rate} Hz"
    )
