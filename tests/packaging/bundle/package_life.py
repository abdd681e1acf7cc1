"""The life of the Debian package in a clean system: installed, shown, used, removed."""

from dataclasses import dataclass
from pathlib import Path

from tests.models_run.program import ended
from tests.models_run.screen import virtual_screen
from tests.packaging.bundle.clean_root import PERSON, CleanRoot, Loan
from tests.packaging.bundle.on_screen import TITLE, picture, shown

PACKAGE = Path("/mnt/speechstudio.deb")
GONE_WITHIN_S = 60.0

_NETWORK = Loan(has_network=True)
_CHANGED_BY_APT = ("var/lib/apt", "var/lib/dpkg", "var/cache", "var/log")
_LENT = "tmp"
"""Where the screen's sockets are seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """What was seen of it."""

    desktop_entry: str
    version: str
    on_screen: Path
    """A picture of the window."""
    window_code: int
    of_user: set[str]
    """Files that the program made in the home folder."""
    farewell: str
    """What was said at the end."""
    left_by_program: set[str]
    """Files that are there after the removal, of the program and those that it needed."""
    left_of_user: set[str]


def live(root: CleanRoot, package: Path, picture_path: Path) -> Life:
    """Install the package in a system, use it, and remove it again."""
    _apt(root, "update")
    (root.folder / PACKAGE.relative_to("/")).touch()
    before = root.files()
    _apt(root, "install", str(PACKAGE), lent=Loan(seen={package: PACKAGE}))
    (entry,) = (root.folder / "usr/share/applications").glob("*SpeechStudio.desktop")
    desktop_entry = entry.read_text(encoding="utf-8")
    version = root.run("speechstudio", "--version").stdout.strip()
    with virtual_screen() as screen, shown(root, screen, "speechstudio", "window") as process:
        on_screen = picture(screen, picture_path)
        screen.find(TITLE)
        screen.press("ctrl+q")
        window_code = ended(process, within_s=GONE_WITHIN_S).code
    home = f"home/{PERSON}/"
    of_user = {path for path in root.files() - before if path.startswith(home)}
    farewell = _apt(root, "purge", "speechstudio")
    _apt(root, "autoremove", "--purge")
    left = root.files() - before
    return Life(
        desktop_entry=desktop_entry,
        version=version,
        on_screen=on_screen,
        window_code=window_code,
        of_user=of_user,
        farewell=farewell,
        left_by_program={
            path for path in left if not path.startswith((home, _LENT, *_CHANGED_BY_APT))
        },
        left_of_user=of_user & left,
    )


def _apt(root: CleanRoot, *words: str, lent: Loan = _NETWORK) -> str:
    """Run apt, which may not ask; give what it says."""
    quietly = Loan(variables={"DEBIAN_FRONTEND": "noninteractive"})
    command = ("apt-get", "-y", "--no-install-recommends", *words)
    done = root.run(*command, loans=[_NETWORK, quietly, lent], as_root=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
