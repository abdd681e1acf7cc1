"""Brings the texts of the window to Qt Linguist, and what was translated into the program.

`python packaging/translations.py` collects every text that `tr` and `trn` are given (see
`speechstudio/gui/words.py`), puts what is new into the files under `resources/translations`, each
with the place where it is said, and compiles them. What nobody says any more is taken out. Prints
what is left to be translated.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
WINDOW = ROOT / "speechstudio" / "gui"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Speech Studio"
LANGUAGES = ("de", "es", "fr", "ja", "ko", "zh_CN")


@dataclass(slots=True, kw_only=True)
class Text:
    """A text that the window says."""

    source: str
    comment: str = ""
    is_counted: bool = False
    places: list[str] = field(default_factory=list)
    """Files that say it, within the window's."""

    def in_cpp(self) -> str:
        """Write it as a call that Qt's collector of texts understands best."""
        given = [_quoted(CONTEXT), _quoted(self.source), _quoted(self.comment)]
        given += ["n"] if self.is_counted else []
        places = ", ".join(dict.fromkeys(self.places))
        return f"//: {places}\nQCoreApplication::translate({', '.join(given)});\n"


def texts() -> list[Text]:
    """Collect all texts, in the order of files and lines."""
    found: dict[tuple[str, str, bool], Text] = {}
    for path in sorted(WINDOW.rglob("*.py")):
        for text in _texts_of(path):
            known = found.setdefault((text.source, text.comment, text.is_counted), text)
            known.places.append(path.relative_to(WINDOW).as_posix())
    return list(found.values())


def _texts_of(path: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        given = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
        if node.func.id == "tr":
            source, *comment = [_constant(each, path, node) for each in given]
            yield Text(source=source, comment="".join(comment))
        elif node.func.id == "trn":
            yield Text(source=_constant(given[1], path, node), is_counted=True)


def _constant(given: object, path: Path, node: ast.Call) -> str:
    if not isinstance(given, str):
        raise SystemExit(f"{path}:{node.lineno}: a text to be translated is no constant")
    return given


def update(folder: Path) -> None:
    """Put new texts into the files of a folder, take old ones out, and compile all."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "texts.cpp"
        body = "".join(text.in_cpp() for text in texts())
        source.write_text(f"void texts(int n) {{\n{body}}}\n", encoding="utf-8")
        for language in LANGUAGES:
            path = folder / f"{language}.ts"
            _run("lupdate", source, "-silent", "-no-obsolete", "-locations", "none",
                 "-source-language", "en", "-target-language", language, "-ts", path)  # fmt: skip
            compile_texts(path)


def compile_texts(path: Path) -> None:
    """Write what the program loads beside a file of texts."""
    _run("lrelease", "-silent", path, "-qm", path.with_suffix(".qm"))


def unfinished(path: Path) -> list[str]:
    """Give the texts of a file that are not translated."""
    messages = ET.parse(path).iter("message")  # noqa: S314 - a file of ours
    return [
        message.findtext("source", "")
        for message in messages
        if message.find("translation[@type]") is not None
    ]


def _run(tool: str, *arguments: str | Path) -> None:
    code = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    subprocess.run([sys.executable, "-c", code, *map(str, arguments)], check=True)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


if __name__ == "__main__":
    update(FOLDER)
    for name in LANGUAGES:
        print(f"{name}: {len(unfinished(FOLDER / f'{name}.ts'))} texts to be translated")
