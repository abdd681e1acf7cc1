"""Reads the data of a language: TOML tables beside its modules."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_LANGUAGES = Path(__file__).parent / "languages"


@cache
def table(language: str, name: str) -> dict[str, Any]:
    """Give the TOML file `name` of a language; read once."""
    with (_LANGUAGES / language / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def words(language: str, name: str) -> frozenset[str]:
    """Give the words of the text file `name` of a language, `#` starting a remark; read once."""
    text = (_LANGUAGES / language / f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.partition("#")[0] for line in text.splitlines())
    return frozenset(word for line in lines for word in line.split())
