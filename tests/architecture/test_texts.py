"""What the window says is said in the language that was chosen."""

import ast
import re
from collections.abc import Iterator

from tests.architecture.source_tree import Module, modules

WINDOW = "speechstudio/gui/"
TO_PROGRAMS = f"{WINDOW}media_keys/"
SENTENCE = re.compile(r"[A-Z][a-z]+(?: [a-z]|…$)")
SAID_TO_NOBODY = {
    "Joining paragraphs",  # names of steps that can be undone
    "New paragraph",
    "During handling of the above exception, another exception occurred:",  # what Python writes
    "The above exception was the direct cause of the following exception:",
    "No error was told in this sitting.",  # the report for those who mend the program
}


def untranslated(module: Module) -> Iterator[str]:
    """Yield constants that are neither given to `tr` or `trn` nor documentation."""
    inside = {
        id(part)
        for node in module.nodes
        if (isinstance(node, ast.Call) and ast.unparse(node.func) in {"tr", "trn"})
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        for part in ast.walk(node)
    }
    for node in module.nodes:
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in inside
        ):
            yield node.value


def test_no_sentence_of_the_window_is_left_in_english() -> None:
    for module in modules():
        if module.path.startswith(WINDOW) and not module.path.startswith(TO_PROGRAMS):
            said = {text for text in untranslated(module) if SENTENCE.match(text)}
            assert said <= SAID_TO_NOBODY, module.path
