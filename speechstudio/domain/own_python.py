"""The program's own interpreter: how children are started on it, and what came beside it.

A program that was frozen has no interpreter that could be started with `-m`. It is started once
more instead, by words that only its first lines know (`serve_child`). What such a program brings
besides, a whole interpreter and models among it, lies in folders of its own (`shipped`).
"""

import os
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path
from typing import TypedDict

from speechstudio.domain.errors import EngineUnavailableError

_RUN_MODULE = "--run-module"
_RUN_CODE = "--run-code"
_SHIPPED = "shipped"
_CONSOLE_PROGRAM = "speechstudio.exe"
_OF_THE_STARTER = "_PYI_"
_ORIGINAL = "_ORIG"
_NO_WINDOW = 0x08000000
"""`subprocess.CREATE_NO_WINDOW`, which only Windows' Python names."""


class Unseen(TypedDict, total=False):
    """Arguments of a process that shows no console of its own."""

    creationflags: int


def is_frozen() -> bool:
    """Tell whether the program was put together with an interpreter of its own."""
    return bool(getattr(sys, "frozen", False))


def shipped(name: str) -> Path | None:
    """Give the folder of that name which a frozen program brings, where it does: to read only."""
    inside = getattr(sys, "_MEIPASS", None)
    if not is_frozen() or inside is None:
        return None
    folder = Path(inside, _SHIPPED, name)
    return folder if folder.is_dir() else None


def module_command(module: str, *arguments: str) -> list[str]:
    """Give the command line that runs a module of this program as a child, as `-m` does."""
    if is_frozen():
        return [_frozen_program(), _RUN_MODULE, module, *arguments]
    return [sys.executable, "-P", "-X", "utf8", "-m", module, *arguments]


def code_command(code: str) -> list[str]:
    """Give the command line that runs a few lines of Python in a child, as `-c` does."""
    if is_frozen():
        return [_frozen_program(), _RUN_CODE, code]
    return [sys.executable, "-P", "-X", "utf8", "-c", code]


def pip_command() -> list[str]:
    """Give the command line of pip; a frozen program has it in the interpreter that it brings.

    Raises EngineUnavailableError as `base_python` does.
    """
    if is_frozen():
        return [str(base_python()), "-I", "-X", "utf8", "-m", "pip"]
    return module_command("pip")


def base_python() -> Path:
    """Give the interpreter that environments are made with.

    It is the one that this program runs on, named without links, so that an upgrade of the
    system's Python makes it vanish rather than change under an environment; a frozen program
    brings a whole one of the same version. Raises EngineUnavailableError where it does not.
    """
    if not is_frozen():
        return Path(os.path.realpath(getattr(sys, "_base_executable", sys.executable)))
    python = shipped("python")
    if python is None:
        raise EngineUnavailableError(
            "the interpreter that comes with the program is missing",
            hint="Install the program again.",
        )
    return python.joinpath(*(("python.exe",) if sys.platform == "win32" else ("bin", "python3")))


def unseen() -> Unseen:
    """Give what keeps a child from opening a console beside the window, where systems do that."""
    if sys.platform == "win32":
        return Unseen(creationflags=_NO_WINDOW)
    return Unseen()


def serve_child(arguments: Sequence[str]) -> bool:
    """Run what a command line of the functions above asks for; say whether it was one.

    `arguments` are those of the program, without its own name.
    """
    if len(arguments) < 2 or arguments[0] not in (_RUN_MODULE, _RUN_CODE):  # noqa: PLR2004 - word and what
        return False
    word, what, *rest = arguments
    if word == _RUN_CODE:
        exec(compile(what, "<child>", "exec"), {"__name__": "__main__"})  # noqa: S102 - as `python -c`
    else:
        import runpy  # noqa: PLC0415 - only children need it

        sys.argv = [what, *rest]
        runpy.run_module(what, run_name="__main__", alter_sys=True)
    return True


def restore_environment(environment: MutableMapping[str, str]) -> None:
    """Take back what the start of a frozen program set for itself in environment variables.

    Other programs that it starts (interpreters of environments, installers, whatever opens files
    and addresses) then find the system's libraries, not ours; its own children start anew. This
    process has read them by now. Windows looks for libraries by PATH later, too: there all stays.
    """
    inside = getattr(sys, "_MEIPASS", None)
    if inside is None or sys.platform == "win32":
        return
    for name, value in list(environment.items()):
        first, *others = value.split(os.pathsep)
        if name.startswith(_OF_THE_STARTER):
            del environment[name]
        elif _is_in(first, inside):
            theirs = [part for part in others if not _is_in(part, inside)]
            before = environment.pop(f"{name}{_ORIGINAL}", os.pathsep.join(theirs))
            environment[name] = before
            if not before:
                del environment[name]


def _is_in(part: str, folder: str) -> bool:
    return part == folder or part.startswith(folder + os.sep)


def _frozen_program() -> str:
    """Give the program to start once more: on Windows the one that has standard streams."""
    console = Path(sys.executable).with_name(_CONSOLE_PROGRAM)
    return str(console) if sys.platform == "win32" and console.is_file() else sys.executable
