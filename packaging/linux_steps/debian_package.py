"""A `.deb` of a bundle."""

import datetime as dt
import hashlib
import tempfile
from pathlib import Path

from .debian_control import after_removal, changelog, control, debian_version
from .debian_copyright import debian_copyright
from .debian_packages import architecture, dependencies
from .identity import CLONE, PROGRAM
from .native_files import needs
from .prefix import DOCUMENTS, INSIDE, MANUAL, TERMS, fill
from .running import run
from .trees import compress, moment, settle, write
from .words import all_words

_OVERRIDES = CLONE / "packaging" / "linux" / "lintian-overrides"


def make_deb(bundle: Path, out: Path, *, is_compressed: bool = True) -> Path:
    """Make the package of a bundle in a folder and give its path; raises PackageError.

    Everything in it has the time of SOURCE_DATE_EPOCH, belongs to root and comes in order of name,
    so that the same bundle gives the same package.
    """
    depends = dependencies(needs(bundle))
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"{PROGRAM}_{debian_version()}_{architecture()}.deb"
    when = moment()
    with tempfile.TemporaryDirectory(dir=out, prefix=".deb-") as scratch:
        root = Path(scratch)
        _fill(root, bundle, when)
        settle(root, when)
        _write_control(root, depends=depends)
        settle(root / "DEBIAN", when)
        kind = "-Zxz" if is_compressed else "-Znone"
        command = ("dpkg-deb", "--root-owner-group", kind, "--build", str(root), str(target))
        run(*command, environment={"SOURCE_DATE_EPOCH": str(int(when.timestamp()))})
    return target


def _fill(root: Path, bundle: Path, when: dt.datetime) -> None:
    """Put all that is installed where it goes."""
    prefix = root / "usr"
    parts = fill(prefix, bundle, released=when.date())
    page = prefix / MANUAL
    compress(page.read_bytes(), page.with_suffix(".1.gz"))
    page.unlink()
    documents = prefix / DOCUMENTS
    terms = debian_copyright(parts, inside=f"usr/{INSIDE}", year=when.year, terms=f"usr/{TERMS}")
    write(documents / "copyright", terms)
    compress(changelog(when).encode(), documents / "changelog.Debian.gz")
    compress((CLONE / "CHANGELOG.md").read_bytes(), documents / "changelog.gz")
    overrides = _OVERRIDES.read_text(encoding="utf-8")
    write(prefix / "share" / "lintian" / "overrides" / PROGRAM, overrides)


def _write_control(root: Path, *, depends: tuple[str, ...]) -> None:
    """Write what dpkg reads of a filled tree; sums are of files, size is as it lies on a disk."""
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    sums = "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in files)
    described = control(
        all_words()[0],
        depends=depends,
        architecture=architecture(),
        size_kib=sum(-(-path.stat().st_size // 1024) for path in files),
    )
    write(root / "DEBIAN" / "control", described)
    write(root / "DEBIAN" / "md5sums", sums)
    write(root / "DEBIAN" / "postrm", after_removal())


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
