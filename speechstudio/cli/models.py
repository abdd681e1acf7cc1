"""`speechstudio models`: list, install, check and remove models."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from speechstudio.cli.model_list import print_json, print_list
from speechstudio.domain.errors import (
    HashMismatchError,
    UnknownModelError,
    UsageError,
    UserFixableError,
)
from speechstudio.models.catalogue import Model
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.disk import size_text
from speechstudio.models.manifest import Manifest
from speechstudio.models.progress import InstallProgress, InstallStep, ProgressCallback
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.workflows.engine_environments import environments_beside
from speechstudio.workflows.engine_models import advice_for, model_taker
from speechstudio.workflows.preparing import is_diarizer_new, prepare_diarizer

_HUB = "hub:"
_USUAL_REVISION = "main"
_FAILED = 1
_WRONG_USE = 2
_INTERRUPTED = 130
_PLAIN_PERCENT = 25
_DOING = {
    InstallStep.WAIT: "waiting for another installation",
    InstallStep.DOWNLOAD: "downloading",
    InstallStep.VERIFY: "checking",
}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `models` and its commands to the command line."""
    models = subparsers.add_parser("models", help="list, install, check and remove models")
    commands = models.add_subparsers(dest="models_command", required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help="show every model and whether it is installed")
    listing.add_argument(
        "words", nargs="*", metavar="WORD", help="only what has these words in its description"
    )
    listing.add_argument("--json", action="store_true", help="as JSON, with every detail")
    install = commands.add_parser("install", help="download models; a broken download goes on")
    install.add_argument(
        "ids",
        nargs="*",
        metavar="ID",
        help="the usual ones when none is named; hub:OWNER/NAME with --engine for any other,"
        " mms-tts-CODE for a language of MMS",
    )
    install.add_argument("--token", help="for models with terms; HF_TOKEN serves as well")
    install.add_argument("--engine", help="engine that is to run hub:OWNER/NAME")
    install.add_argument(
        "--revision", default=_USUAL_REVISION, help="branch, tag or commit of hub:OWNER/NAME"
    )
    verify = commands.add_parser("verify", help="compare every byte with what was published")
    verify.add_argument("ids", nargs="*", metavar="ID", help="all that are installed when empty")
    repair = commands.add_parser("repair", help="check models, and fetch damaged ones anew")
    repair.add_argument("ids", nargs="+", metavar="ID")
    repair.add_argument("--token", help="for models with terms; HF_TOKEN serves as well")
    remove = commands.add_parser("remove", help="delete models")
    remove.add_argument("ids", nargs="+", metavar="ID")
    path = commands.add_parser("path", help="print the folder of an installed model")
    path.add_argument("id", metavar="ID")
    bring = commands.add_parser("import", help="install a model from files that you have")
    bring.add_argument("id", metavar="ID", nargs="?", default="", help="the model that it is")
    bring.add_argument("folder", metavar="FOLDER", type=Path)
    bring.add_argument("--engine", help="engine that is to run a model which is not listed")
    bring.add_argument("--name", default="", help="what such a model is to be called")


def run(args: argparse.Namespace, folders: Folders) -> int:
    """Carry out one command; return the exit code.

    0 all is well, 1 it failed, 2 it was asked for wrongly, 130 it was interrupted.
    """
    commands: dict[str, Callable[[argparse.Namespace, ModelStore], None]] = {
        "list": _list,
        "install": _install,
        "verify": _verify,
        "repair": _repair,
        "remove": _remove,
        "path": _path,
        "import": _import,
    }
    connections = ConnectionLog.of(folders)
    store = ModelStore(folders.models, load_catalogue(), connections=connections)
    try:
        commands[args.models_command](args, store)
    except UserFixableError as error:
        print(f"speechstudio: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return _WRONG_USE if isinstance(error, (UsageError, UnknownModelError)) else _FAILED
    except KeyboardInterrupt:
        kept = "; run the same command again to go on where it stopped"
        told = kept if args.models_command in ("install", "repair") else ""
        print(f"speechstudio: interrupted{told}", file=sys.stderr)
        return _INTERRUPTED
    return 0


def _list(args: argparse.Namespace, store: ModelStore) -> None:
    if args.json:
        print_json(store, args.words)
    else:
        print_list(store, args.words)


def _install(args: argparse.Namespace, store: ModelStore) -> None:
    asked = args.ids or store.catalogue.defaults
    is_told = args.engine is not None or args.revision != _USUAL_REVISION
    if is_told and not any(name.startswith(_HUB) for name in asked):
        raise UsageError(
            "models of the list have an engine and a revision of their own",
            hint="--engine and --revision are for hub:OWNER/NAME.",
        )
    wanted = {model.id: model for model in (_asked_for(name, args, store) for name in asked)}
    missing = store.missing(wanted.values())
    for model in wanted.values():
        if model not in missing:
            print(f"{model.id} is already installed in {store.path(model.id)}")
    if not missing:
        return
    ids = ", ".join(model.id for model in missing)
    count = store.download_bytes(missing)
    about = "" if all(model.is_size_known for model in missing) else "about "
    size = f" ({about}{size_text(count)})" if count else ""
    print(f"downloading {ids}{size} to {store.root}", flush=True)
    with _progress() as progress:
        store.install_all(missing, progress=progress, token=args.token)
    for model in missing:
        print(f"installed {model.id} in {store.path(model.id)}", flush=True)
    _prepare(missing, store)
    lacking = (advice_for(model, environments_beside(store)) for model in missing)
    for advice in dict.fromkeys(filter(None, lacking)):
        print(f"the libraries of its engine are not installed. {advice}")


def _prepare(installed: Iterable[Model], store: ModelStore) -> None:
    """Do now what would take half a minute at the first use, and need not succeed before that."""
    if not is_diarizer_new(installed, store):
        return
    print("making the networks that tell speakers apart, once", flush=True)
    try:
        prepare_diarizer(store)
    except UserFixableError as error:
        told = f"not made, and tried again when they are needed: {error.message}"
        print(f"speechstudio: {told}", file=sys.stderr)


def _asked_for(name: str, args: argparse.Namespace, store: ModelStore) -> Model:
    """Find the model that a word of the command names."""
    if not name.startswith(_HUB):
        return store.catalogue.get(name)
    if args.engine is None:
        try:
            return store.catalogue.get(name)
        except UnknownModelError:
            raise UsageError(
                f"{name} may be for any engine",
                hint="Name the one that is to run it: --engine ENGINE.",
            ) from None
    return model_taker(args.engine).repository(
        store.catalogue, name.removeprefix(_HUB), revision=args.revision, gated=bool(args.token)
    )


def _verify(args: argparse.Namespace, store: ModelStore) -> None:
    ids = list(dict.fromkeys(args.ids)) or [model.id for model in store.installed()]
    if not ids:
        print("no model is installed")
    damaged: list[HashMismatchError] = []
    for model_id in ids:
        try:
            with _progress() as progress:
                manifest = store.verify(model_id, progress=progress)
        except HashMismatchError as error:
            damaged.append(error)
            continue
        print(f"{model_id} is as published ({len(manifest.files)} files, {_origin(manifest)})")
    for told in damaged[:-1]:
        print(f"speechstudio: {told.message}\n  {told.hint}", file=sys.stderr)
    if damaged:
        raise damaged[-1]


def _repair(args: argparse.Namespace, store: ModelStore) -> None:
    for model_id in dict.fromkeys(args.ids):
        with _progress() as progress:
            was_damaged = store.repair(model_id, progress=progress, token=args.token)
        if was_damaged:
            print(f"installed {model_id} anew in {store.path(model_id)}", flush=True)
            _prepare([store.catalogue.get(model_id)], store)
        else:
            print(f"{model_id} is as published")


def _origin(manifest: Manifest) -> str:
    commits = ", ".join(manifest.commits)
    return f"hub {commits}" if commits else manifest.source


def _remove(args: argparse.Namespace, store: ModelStore) -> None:
    models = [store.catalogue.get(model_id) for model_id in dict.fromkeys(args.ids)]
    for model in models:
        freed = store.remove(model.id)
        told = f"removed, {size_text(freed)} freed" if freed else "was not installed"
        again = "; the one that came with the program is used" if store.is_shipped(model) else ""
        print(f"{model.id} {told}{again}")


def _path(args: argparse.Namespace, store: ModelStore) -> None:
    print(store.path(args.id))


def _import(args: argparse.Namespace, store: ModelStore) -> None:
    if not args.folder.is_dir():
        raise UsageError(f"there is no folder {args.folder}")
    if bool(args.id) == bool(args.engine):
        raise UsageError(
            "which model lies in the folder has to be said",
            hint="Name one of “speechstudio models list”, or the engine that is to run it:"
            " --engine.",
        )
    if args.id:
        model = store.catalogue.get(args.id)
    else:
        model = model_taker(args.engine).folder(args.folder, args.name)
    with _progress() as progress:
        folder = store.import_folder(model, args.folder, progress=progress)
    print(f"installed {model.id} in {folder}")


@contextmanager
def _progress() -> Iterator[ProgressCallback]:
    """Yield a moving bar with speed and time left on a terminal, a few plain lines elsewhere."""
    if not sys.stdout.isatty():
        yield _plain_lines()
        return
    from rich import progress as bars

    columns = (
        bars.TextColumn("{task.description}"),
        bars.BarColumn(),
        bars.DownloadColumn(),
        bars.TransferSpeedColumn(),
        bars.TimeRemainingColumn(),
    )
    with bars.Progress(*columns) as display:
        tasks: dict[tuple[str, InstallStep], bars.TaskID] = {}

        def show(now: InstallProgress) -> None:
            key = (now.model, now.step)
            if key not in tasks:
                tasks[key] = display.add_task(f"{_DOING[now.step]} {now.model}".strip())
            display.update(tasks[key], completed=now.done_bytes, total=now.total_bytes or None)

        yield show


def _plain_lines() -> ProgressCallback:
    told: dict[tuple[str, InstallStep], int] = {}

    def show(now: InstallProgress) -> None:
        percent = 100 * now.done_bytes // now.total_bytes if now.total_bytes else 0
        # Checking is quick: that it has begun is enough.
        quarter = percent // _PLAIN_PERCENT if now.step is InstallStep.DOWNLOAD else 0
        key = (now.model, now.step)
        if told.get(key, -1) >= quarter:
            return
        told[key] = quarter
        share = f": {percent} % of {size_text(now.total_bytes)}" if quarter else ""
        print(f"{_DOING[now.step]} {now.model}".strip() + share, flush=True)

    return show
