"""Sizes that keep the source readable. The limits may only ratchet down."""

import ast
from statistics import median

from tests.architecture.source_tree import Module, classes, functions, length, modules, place

MEDIAN_MODULE_LINES = 120
LONGEST_MODULE_LINES = 400
USUAL_FUNCTION_LINES = 30
SHARE_OF_USUAL_FUNCTIONS = 0.90
LONGEST_FUNCTION_LINES = 60
LONGEST_CLASS_LINES = 250
MOST_METHODS = 20

EDGES = {
    "speechstudio/__main__.py",  # of the process
    "speechstudio/engines/environments/preparing.py",  # of the process
    "speechstudio/jobs/proof.py",  # of the process
    "speechstudio/plugins.py",  # of our code: a plug-in that loads may raise anything
    "speechstudio/gui/background.py",  # of a thread
    "speechstudio/gui/saver.py",  # of a thread
    "speechstudio/jobs/queue.py",  # of a thread
    "speechstudio/jobs/worker.py",  # of the process
    "speechstudio/workflows/speaking/sentence_maker.py",  # of a thread
}
"""The only places that may catch everything, and the edge of what each of them is."""

FORBIDDEN_NAMES = {"utils", "util", "core", "common", "helpers", "helper", "misc", "manager"}


def test_half_of_the_modules_are_short() -> None:
    # A package's docstring alone is no module that anybody reads.
    lines = [module.lines for module in modules() if not module.path.endswith("__init__.py")]
    assert median(lines) <= MEDIAN_MODULE_LINES


def test_no_module_is_long() -> None:
    assert [m.path for m in modules() if m.lines > LONGEST_MODULE_LINES] == []


def test_nine_functions_in_ten_are_short() -> None:
    lengths = [length(function) for module in modules() for function in functions(module)]
    short = sum(lines <= USUAL_FUNCTION_LINES for lines in lengths)
    assert short / len(lengths) >= SHARE_OF_USUAL_FUNCTIONS


def test_no_function_is_long() -> None:
    found = [
        f"{place(module, function)}: {length(function)} lines"
        for module in modules()
        for function in functions(module)
        if length(function) > LONGEST_FUNCTION_LINES
    ]
    assert found == []


def test_no_class_is_large() -> None:
    found = [
        place(module, cls)
        for module in modules()
        for cls in classes(module)
        if length(cls) > LONGEST_CLASS_LINES or _method_count(cls) > MOST_METHODS
    ]
    assert found == []


def test_every_function_is_fully_annotated() -> None:
    found = [
        place(module, function)
        for module in modules()
        for function in functions(module)
        if not _is_annotated(function)
    ]
    assert found == []


def test_broad_excepts_stand_only_at_edges() -> None:
    found = [
        place(module, handler)
        for module in modules()
        if module.path not in EDGES
        for handler in _broad_handlers(module)
    ]
    assert found == []


def test_every_module_says_what_it_is_for() -> None:
    assert [module.path for module in modules() if not ast.get_docstring(module.tree)] == []


def test_no_module_or_package_has_a_name_that_says_nothing() -> None:
    found = [
        module.path
        for module in modules()
        if FORBIDDEN_NAMES & set(module.path.removesuffix(".py").split("/"))
    ]
    assert found == []


def _method_count(cls: ast.ClassDef) -> int:
    return sum(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in cls.body)


def _is_annotated(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    args = function.args
    named = [*args.posonlyargs, *args.args, *args.kwonlyargs]
    rest = [arg for arg in (args.vararg, args.kwarg) if arg is not None]
    bare = [arg.arg for arg in [*named, *rest] if arg.annotation is None]
    return function.returns is not None and set(bare) <= {"self", "cls"}


def _broad_handlers(module: Module) -> list[ast.ExceptHandler]:
    return [
        node
        for node in module.nodes
        if isinstance(node, ast.ExceptHandler) and _is_broad(node.type)
    ]


def _is_broad(caught: ast.expr | None) -> bool:
    if caught is None:
        return True
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(ast.unparse(name) in {"Exception", "BaseException"} for name in names)
