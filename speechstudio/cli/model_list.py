"""What `speechstudio models list` shows: a table, a few lines for each model, or JSON."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from speechstudio.models.catalogue import ANY_LANGUAGE, Model
from speechstudio.models.sizes import disk_text
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_environments import environments_beside
from speechstudio.workflows.engine_models import libraries_of

if TYPE_CHECKING:
    from rich.padding import Padding
    from rich.table import Table

_MANY_LANGUAGES = 4
_PLAIN_WIDTH = 200
_TABLE_WIDTH = 160


def print_json(store: ModelStore, words: Sequence[str]) -> None:
    """Print every detail of every model that has the words."""
    rows = [_details(model, store) for model in _wanted(store, words)]
    print(json.dumps(rows, indent=2, ensure_ascii=False))


def print_list(store: ModelStore, words: Sequence[str]) -> None:
    """Print a table, or a few lines for each model where the terminal is too narrow for one."""
    models = _wanted(store, words)
    if not models:
        print("no model is like that")
        return
    from rich.console import Console

    console = Console()
    if not console.is_terminal:
        console = Console(width=_PLAIN_WIDTH)
    if console.width < _TABLE_WIDTH:
        for model in models:
            console.print(_block(model, store), highlight=False)
        return
    console.print(_table(models, store))


def _wanted(store: ModelStore, words: Sequence[str]) -> tuple[Model, ...]:
    """Find the models that have all words; those that are had by name are looked at then, too."""
    if not words:
        return store.shown()
    wanted = [word.casefold() for word in words]
    texts = ((model, " ".join(_described(model)).casefold()) for model in store.catalogue.every)
    return tuple(model for model, text in texts if all(word in text for word in wanted))


def _described(model: Model) -> tuple[str, ...]:
    tasks = (model.task, *model.other_tasks)
    return (model.id, model.title, model.engine, model.licence, *tasks, *model.languages)


def _table(models: Sequence[Model], store: ModelStore) -> "Table":
    from rich.table import Table

    table = Table(box=None, header_style="bold", pad_edge=False)
    for title in ("id", "state", "size", "task", "languages", "licence", "commercial use"):
        table.add_column(title, no_wrap=title in ("id", "state", "size"))
    table.add_column("limits", ratio=1)
    for model in models:
        table.add_row(
            model.id,
            _state_text(model, store),
            _size(model, store),
            _tasks(model),
            _languages(model),
            model.licence,
            model.commercial_use,
            _remarks(model, store),
        )
    return table


def _block(model: Model, store: ModelStore) -> "Padding":
    """Return what the table says, as a few lines for a narrow terminal."""
    from rich.console import Group
    from rich.padding import Padding
    from rich.text import Text

    size = _size(model, store)
    head = Text.assemble((model.id, "bold"), f"  {_state_text(model, store)}  {size}")
    use = f"{_tasks(model)}, {_languages(model)}; {model.licence}"
    lines = f"{use}; commercial use: {model.commercial_use}", _remarks(model, store)
    body = (Padding(Text(line), (0, 0, 0, 2)) for line in lines)
    return Padding(Group(head, *body), (0, 0, 1, 0))


def _details(model: Model, store: ModelStore) -> dict[str, object]:
    installed = store.is_installed(model.id)
    manifest = store.manifest(model.id) if installed else None
    return {
        "id": model.id,
        "title": model.title,
        "state": _state(model, store),
        "comes_with_program": store.is_shipped(model),
        "default": model.id in store.catalogue.defaults,
        "path": str(store.path(model.id)) if installed else None,
        "task": model.task.value,
        "engine": model.engine,
        "languages": list(model.languages),
        "licence": model.licence,
        "commercial_use": model.commercial_use,
        "limits": model.limits,
        "needs_token": model.gated,
        "other_tasks": list(model.other_tasks),
        "libraries": libraries_of(model, environments_beside(store)) or None,
        "download_bytes": model.download_bytes or None,
        "disk_bytes": (manifest.size_bytes if manifest else model.disk_bytes) or None,
        "sizes_are_exact": manifest is not None or model.is_size_known,
        "sources": [source.title for source in model.sources],
        "commits": list(manifest.commits) if manifest else [],
    }


def _size(model: Model, store: ModelStore) -> str:
    return disk_text(model, store.installed_bytes(model))


def _tasks(model: Model) -> str:
    return ", ".join((model.task, *model.other_tasks))


def _remarks(model: Model, store: ModelStore) -> str:
    libraries = libraries_of(model, environments_beside(store))
    return f"{model.limits} {libraries}." if libraries else model.limits


def _state(model: Model, store: ModelStore) -> str:
    if store.is_installed(model.id):
        return "installed"
    return "partly" if store.is_begun(model.id) else "-"


def _state_text(model: Model, store: ModelStore) -> str:
    return "comes with the program" if store.is_shipped(model) else _state(model, store)


def _languages(model: Model) -> str:
    if model.languages == (ANY_LANGUAGE,):
        return "any"
    if len(model.languages) > _MANY_LANGUAGES:
        return f"{len(model.languages)} languages"
    return ", ".join(model.languages)
