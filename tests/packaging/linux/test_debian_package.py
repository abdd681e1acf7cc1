from importlib import import_module
from pathlib import Path

import pytest

from speechstudio import __version__
from tests.packaging.linux.programs import output_of

commandline = import_module("linux_steps.commandline")
control = import_module("linux_steps.debian_control")
package = import_module("linux_steps.debian_package")
user_folders = import_module("linux_steps.user_folders")

APP_ID = "io.github.speechstudio.SpeechStudio"


@pytest.fixture(scope="module")
def deb(bundle: Path, dated: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output_of("dpkg-deb", "--version")
    made: Path = package.make_deb(bundle, tmp_path_factory.mktemp("out"))
    return made


@pytest.mark.models
def test_the_package_says_what_it_is_and_what_it_needs(deb: Path) -> None:
    said = output_of("dpkg-deb", "--field", str(deb))
    assert deb.name.startswith(f"speechstudio_{__version__}-1_")
    assert "Package: speechstudio\n" in said
    assert "libc6 (>= 2." in said
    assert "xkb-data" in said


@pytest.mark.models
def test_files_lie_where_linux_looks_for_them_and_are_roots(deb: Path) -> None:
    lines = [line.split(None, 5) for line in output_of("dpkg-deb", "-c", str(deb)).splitlines()]
    assert {line[1] for line in lines} == {"root/root"}
    modes = {line[5].removeprefix("./"): line[0] for line in lines}
    assert modes["usr/bin/speechstudio -> ../lib/speechstudio/speechstudio"].startswith("l")
    assert modes["usr/lib/speechstudio/speechstudio"] == "-rwxr-xr-x"
    assert modes["usr/lib/speechstudio/_internal/data.txt"] == "-rw-r--r--"
    for place in (
        f"applications/{APP_ID}.desktop",
        f"metainfo/{APP_ID}.metainfo.xml",
        f"mime/packages/{APP_ID}.xml",
        f"icons/hicolor/16x16/apps/{APP_ID}.png",
        f"icons/hicolor/512x512/apps/{APP_ID}.png",
        f"icons/hicolor/scalable/apps/{APP_ID}.svg",
        "man/man1/speechstudio.1.gz",
        "doc/speechstudio/copyright",
        "doc/speechstudio/changelog.Debian.gz",
    ):
        assert f"usr/share/{place}" in modes, place


@pytest.mark.models
def test_the_same_bundle_gives_the_same_package(deb: Path, bundle: Path, tmp_path: Path) -> None:
    again = package.make_deb(bundle, tmp_path / "again")
    assert again.read_bytes() == deb.read_bytes()


@pytest.mark.models
def test_what_is_inside_of_others_is_named(deb: Path, tmp_path: Path) -> None:
    output_of("dpkg-deb", "-x", str(deb), str(tmp_path / "root"))
    said = (tmp_path / "root/usr/share/doc/speechstudio/copyright").read_text()
    assert "numpy 2.4.6: BSD-3-Clause AND MIT" in said
    assert "libx11-6 2:1.8.4-2: see its text" in said
    assert (tmp_path / "root/usr/lib/speechstudio/licences/numpy/LICENSE.txt").is_file()


def test_a_removal_says_where_the_users_things_are(tmp_path: Path) -> None:
    script = tmp_path / "postrm"
    script.write_text(control.after_removal())

    def run(step: str) -> str:
        return output_of("sh", str(script), step, env={"DPKG_ROOT": str(tmp_path)})

    said = run("remove")
    assert all(folder in said for folder in user_folders.USER_FOLDERS)
    assert run("upgrade") == run("purge") == ""


@pytest.mark.models
def test_a_removal_leaves_nothing_but_the_users_things(deb: Path, tmp_path: Path) -> None:
    database = tmp_path / "var" / "lib" / "dpkg"
    for name in ("info", "updates", "triggers"):
        (database / name).mkdir(parents=True)
    for name in ("status", "available"):
        (database / name).touch()
    kept = tmp_path / "home" / "ada" / ".local" / "share" / "speechstudio" / "model"
    kept.parent.mkdir(parents=True)
    kept.touch()

    def dpkg(*words: str) -> str:
        forced = "--force-script-chrootless,not-root,depends,bad-path"
        return output_of("dpkg", f"--root={tmp_path}", forced, *words)

    dpkg("--install", str(deb))
    inside = tmp_path / "usr" / "lib" / "speechstudio"
    assert (tmp_path / "usr" / "bin" / "speechstudio").resolve() == inside / "speechstudio"
    (inside / "_internal" / "__pycache__").mkdir()
    (inside / "_internal" / "__pycache__" / "compiled.pyc").touch()
    assert user_folders.DOCUMENTS in dpkg("--remove", "speechstudio")
    assert [
        path for path in tmp_path.rglob("*") if path.is_file() and database not in path.parents
    ] == [kept]
    assert not inside.exists()


@pytest.mark.parametrize(
    ("version", "debian"),
    [("1.2.0", "1.2.0-1"), ("1.2.0rc1", "1.2.0~rc1-1"), ("1.2.0.dev3", "1.2.0~dev3-1")],
)
def test_what_comes_before_a_release_is_older_than_it(
    version: str, debian: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "__version__", version)
    assert control.debian_version() == debian


def test_a_folder_that_is_no_bundle_is_told_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    arguments = ["tarball", "--bundle", str(tmp_path / "empty"), "--out", str(tmp_path / "out")]
    assert commandline.main(arguments) == 1
    assert "is no bundle" in capsys.readouterr().err


@pytest.mark.models
def test_lintian_finds_no_fault(deb: Path) -> None:
    said = output_of("lintian", "--fail-on", "error,warning", "--allow-root", str(deb))
    assert not [line for line in said.splitlines() if line.startswith(("E:", "W:"))], said
