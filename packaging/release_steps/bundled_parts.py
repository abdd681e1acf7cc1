"""Choosing, from what an environment is made of, what is in a bundle."""

import email
import platform
import re
from pathlib import Path
from typing import Any

STARTER = "pyinstaller"
"""Its start-up code is in every bundle."""


def of_bundle(bill: dict[str, Any], bundle: Path) -> dict[str, Any]:
    """Return the bill of a bundle, by that of the environment which it was built in."""
    chosen = only(bill, distributions_in(bundle) | {STARTER})
    return chosen | {"components": [_interpreter(), *chosen["components"]]}


def only(bill: dict[str, Any], names: set[str]) -> dict[str, Any]:
    """Return a bill without the components that bear none of these names."""
    kept = [part for part in bill["components"] if _plain(part["name"]) in names]
    references = {part["bom-ref"] for part in kept} | {bill["metadata"]["component"]["bom-ref"]}
    relations = [
        relation | {"dependsOn": [to for to in relation.get("dependsOn", ()) if to in references]}
        for relation in bill.get("dependencies", ())
        if relation["ref"] in references
    ]
    return bill | {"components": kept, "dependencies": relations}


def distributions_in(bundle: Path) -> set[str]:
    """Name the distributions that are described in a bundle."""
    texts = (path.read_text(encoding="utf-8") for path in bundle.rglob("*.dist-info/METADATA"))
    return {_plain(str(email.message_from_string(text)["Name"])) for text in texts}


def _interpreter() -> dict[str, Any]:
    version = platform.python_version()
    return {
        "type": "platform",
        "bom-ref": f"python=={version}",
        "name": "Python",
        "version": version,
        "licenses": [{"license": {"id": "PSF-2.0"}}],
        "purl": f"pkg:generic/python@{version}",
    }


def _plain(name: str) -> str:
    """Write a name as all its spellings are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()
