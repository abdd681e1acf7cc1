"""The program's source as syntax trees, for tests that measure it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CLONE = Path(__file__).resolve().parents[2]
MEASURED_FOLDERS = ("speechstudio", "packaging")


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    path: str
    """From the clone, with `/`."""
    source: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]
    """All of the tree, walked once for all tests."""

    @property
    def lines(self) -> int:
        return len(self.source.splitlines())


@cache
def modules() -> tuple[Module, ...]:
    return tuple(_parsed(path) for folder in MEASURED_FOLDERS for path in _files(folder))


def functions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in module.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def classes(module: Module) -> Iterator[ast.ClassDef]:
    for node in module.nodes:
        if isinstance(node, ast.ClassDef):
            yield node


def length(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    """Lines from the first decorator to the last statement."""
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    return (node.end_lineno or node.lineno) - first + 1


def place(module: Module, node: ast.stmt | ast.ExceptHandler) -> str:
    return f"{module.path}:{node.lineno} {getattr(node, 'name', None) or ''}".strip()


def _files(folder: str) -> Iterator[Path]:
    for path in sorted((CLONE / folder).rglob("*.py")):
        if "__pycache__" not in path.parts:
            yield path


def _parsed(path: Path) -> Module:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source, str(path))
    return Module(
        path=path.relative_to(CLONE).as_posix(),
        source=source,
        tree=tree,
        nodes=tuple(ast.walk(tree)),
    )
