"""`speechstudio engines`: what recognizes, tells speakers apart and speaks, and where it runs."""

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from speechstudio.domain.errors import JobCancelledError, UsageError, UserFixableError

if TYPE_CHECKING:
    from speechstudio.engines.environments.store import Environments
    from speechstudio.engines.spec import EnvironmentSpec
    from speechstudio.models.store import ModelStore
    from speechstudio.storage.folders import Folders

FAILED = 1
WRONG_USE = 2
INTERRUPTED = 130
_EPILOG = """\
An engine whose libraries do not go with the program's runs in an environment of its own, which is
installed, mended and removed here. Models come with “speechstudio models install”."""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `engines` and its commands to the command line."""
    engines = subparsers.add_parser(
        "engines", help="list, install, mend, test and remove engines", epilog=_EPILOG
    )
    commands = engines.add_subparsers(dest="engines_command", required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help="one a row: id, task, title, licences, state, size")
    listing.add_argument("--json", action="store_true", help="as JSON, with every detail")
    for name, summary in (
        ("install", "install the environments of engines"),
        ("repair", "mend environments: what is missing, else all of it"),
        ("remove", "delete environments"),
    ):
        command = commands.add_parser(name, help=summary)
        command.add_argument("ids", nargs="+", metavar="ID")
    test = commands.add_parser(
        "test", help="load engines, let them work, and print what came of it"
    )
    test.add_argument("ids", nargs="*", metavar="ID")
    test.add_argument("--all", action="store_true", help="every engine there is")
    test.add_argument("--install", action="store_true", help="install what is missing first")
    test.add_argument("--json", action="store_true", help="as JSON")


def run(args: argparse.Namespace, folders: "Folders") -> int:
    """Carry out one command; return the exit code.

    0 all is well, 1 it failed, 2 it was asked for wrongly, 130 it was interrupted.
    """
    from speechstudio.models.catalogue_reader import load_catalogue
    from speechstudio.models.connections import ConnectionLog
    from speechstudio.models.store import ModelStore

    commands: dict[str, Callable[[argparse.Namespace, ModelStore], int]] = {
        "list": _list,
        "install": _install,
        "repair": _repair,
        "remove": _remove,
        "test": _test,
    }
    connections = ConnectionLog.of(folders)
    store = ModelStore(folders.models, load_catalogue(), connections=connections)
    try:
        return commands[args.engines_command](args, store)
    except UserFixableError as error:
        tell_of(error)
        return WRONG_USE if isinstance(error, UsageError) else FAILED
    except (KeyboardInterrupt, JobCancelledError):
        print("speechstudio: interrupted; nothing is left half installed", file=sys.stderr)
        return INTERRUPTED


def tell_of(error: UserFixableError) -> None:
    """Print what failed, and what to do."""
    print(f"speechstudio: {error.message}", file=sys.stderr)
    if error.hint:
        print(f"  {error.hint}", file=sys.stderr)


def _list(args: argparse.Namespace, store: "ModelStore") -> int:
    from speechstudio.cli.engine_list import print_engines
    from speechstudio.storage.folders import Folders
    from speechstudio.workflows.engine_environments import environments_beside
    from speechstudio.workflows.services import Services

    services = Services.of(Folders.of_this_user(), store.connections)
    print_engines(environments_beside(store), services, as_json=args.json)
    return 0


def _install(args: argparse.Namespace, store: "ModelStore") -> int:
    from speechstudio.cli.engine_progress import installing
    from speechstudio.engines.environments.state import EnvironmentState

    environments, specs = _asked(args, store)
    for spec in specs:
        if environments.status(spec).state is EnvironmentState.READY:
            print(f"{spec.id} is already installed")
            continue
        with installing() as (tell, cancelled):
            environments.install(spec, tell=tell, cancelled=cancelled)
        print(f"installed {spec.id}: {_sizes(environments, spec)}")
    return 0


def _repair(args: argparse.Namespace, store: "ModelStore") -> int:
    from speechstudio.cli.engine_progress import installing

    environments, specs = _asked(args, store)
    for spec in specs:
        with installing() as (tell, cancelled):
            mended = environments.repair(spec, tell=tell, cancelled=cancelled)
        what = f"mended {', '.join(mended)}" if mended else "every file is as it was installed"
        print(f"{spec.id} is ready: {what}")
    return 0


def _remove(args: argparse.Namespace, store: "ModelStore") -> int:
    from speechstudio.models.disk import size_text
    from speechstudio.workflows.engine_environments import engines_in

    environments, specs = _asked(args, store)
    for spec in specs:
        freed = environments.remove(spec)
        told = f"removed, {size_text(freed)} freed" if freed else "was not installed"
        users = ", ".join(dict.fromkeys(one.id for one in engines_in(spec)))
        print(f"{spec.id} {told}" + ("" if users == spec.id else f"; it is that of {users}"))
    return 0


def _test(args: argparse.Namespace, store: "ModelStore") -> int:
    from speechstudio.cli.engine_tests import print_trials

    if bool(args.ids) == args.all:
        raise UsageError("which engines?", hint="Name them, or give --all.")
    return print_trials(args, store)


def _asked(
    args: argparse.Namespace, store: "ModelStore"
) -> "tuple[Environments, list[EnvironmentSpec]]":
    """Find the environments of the engines that were named, each once."""
    from speechstudio.workflows.engine_environments import environments_beside, named_engines

    found: dict[str, EnvironmentSpec] = {}
    for engine_id in dict.fromkeys(args.ids):
        specs = [spec.environment for spec in named_engines(engine_id) if spec.environment]
        if not specs:
            raise UsageError(
                f"“{engine_id}” needs no environment: it is part of the program",
                hint="“speechstudio engines list” shows which engines have one.",
            )
        found |= {spec.id: spec for spec in specs}
    return environments_beside(store), list(found.values())


def _sizes(environments: "Environments", spec: "EnvironmentSpec") -> str:
    from speechstudio.models.disk import size_text

    size = environments.size(spec)
    own = size_text(size.own_bytes)
    if not size.shared_bytes:
        return own
    return f"{own}, and {size_text(size.shared_bytes)} that are the program's own"
