"""Calls into Qt that its Python binding answers with a crash are made nowhere."""

import ast

from tests.architecture.source_tree import Module, modules

FORBIDDEN = {"nextInFocusChain", "previousInFocusChain"}
"""The binding takes what they give for a child of the widget that was asked, and forgets it when
that goes: the next one who uses it meets freed memory. `DialogFrame` shows how to do without."""


def calls(module: Module) -> list[str]:
    return [
        f"{module.path}:{node.lineno} {node.attr}"
        for node in module.nodes
        if isinstance(node, ast.Attribute) and node.attr in FORBIDDEN
    ]


def test_nobody_asks_qt_for_its_chain_of_focus() -> None:
    assert [call for module in modules() for call in calls(module)] == []
