import os
import plistlib
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from speechstudio.storage.project.project import SUFFIX
from speechstudio.storage.script.kind import SCRIPT

app_info = import_module("macos.app_info")

MACOS = Path(__file__).resolve().parents[3] / "packaging" / "macos"
TRANSLATIONS = Path(__file__).resolve().parents[3] / "resources" / "translations"
PYTHON_ONLY = {
    "com.apple.security.cs.disable-library-validation",
    "com.apple.security.cs.allow-unsigned-executable-memory",
}


def test_the_description_of_the_app_is_a_property_list() -> None:
    info = plistlib.loads(plistlib.dumps(app_info.info_plist("1.2.3")))
    assert info["CFBundleIdentifier"] == "io.github.speechstudio.SpeechStudio"
    assert info["CFBundleShortVersionString"] == info["CFBundleVersion"] == "1.2.3"
    assert info["NSHighResolutionCapable"] is True


def test_the_program_owns_its_files_and_is_only_offered_for_recordings() -> None:
    info = app_info.info_plist("1.2.3")
    declared = {
        kind["UTTypeTagSpecification"]["public.filename-extension"][0]: kind["UTTypeIdentifier"]
        for kind in info["UTExportedTypeDeclarations"]
    }
    assert declared.keys() == {SUFFIX.removeprefix("."), SCRIPT.suffix.removeprefix(".")}
    ranks = {
        kind["LSItemContentTypes"][0]: (kind["CFBundleTypeRole"], kind["LSHandlerRank"])
        for kind in info["CFBundleDocumentTypes"]
    }
    assert ranks.pop("public.audio") == ("Viewer", "Alternate")
    assert ranks == dict.fromkeys(declared.values(), ("Editor", "Owner"))


def test_questions_of_the_system_are_explained_in_every_language(tmp_path: Path) -> None:
    app_info.write_localizations(tmp_path)
    texts = app_info.usage_texts()
    assert len(texts) == len(list(TRANSLATIONS.glob("*.ts"))) + 1  # English has no file
    for language, said in texts.items():
        assert said.keys() == texts["en"].keys()
        assert "NSMicrophoneUsageDescription" in said
        path = tmp_path / "Contents" / "Resources" / f"{language}.lproj" / "InfoPlist.strings"
        written = path.read_text(encoding="utf-8")
        for key, text in said.items():
            assert f'"{key}" = "{text}";' in written


def test_only_the_interpreter_of_environments_may_load_what_others_signed() -> None:
    program = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    python = plistlib.loads((MACOS / "entitlements-python.plist").read_bytes())
    assert program == {"com.apple.security.device.audio-input": True}
    assert python == dict.fromkeys(PYTHON_ONLY, True)


@pytest.mark.skipif(os.name != "posix", reason="shell scripts")
@pytest.mark.parametrize("script", ["sign.sh", "dmg.sh", "notarize.sh"])
def test_scripts_are_programs_that_the_shell_can_read(script: str) -> None:
    assert os.access(MACOS / script, os.X_OK)
    subprocess.run(["sh", "-n", MACOS / script], check=True)


TOOLS = {
    "codesign": "",
    "file": 'case "$2" in *.txt) echo text;; *) echo Mach-O 64-bit;; esac',
}


@pytest.mark.skipif(os.name != "posix" or sys.platform == "darwin", reason="stands in for macOS")
def test_what_is_inside_is_signed_before_what_is_around_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, body in TOOLS.items():
        tool = programs / name
        tool.write_text(f'#!/bin/sh\necho "{name} $*" >> "{tmp_path}/diary"\n{body}\n')
        tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    monkeypatch.setenv("CODESIGN_IDENTITY", "Developer ID")
    app = tmp_path / "speechstudio.app"
    inside = ("MacOS/speechstudio", "Frameworks/a.so", "Resources/shipped/python/bin/python3.11")
    for name in (*inside, "Resources/a.txt"):
        path = app / "Contents" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        path.chmod(0o755)

    assert shutil.which("codesign") == str(programs / "codesign")
    subprocess.run([MACOS / "sign.sh", app], check=True)
    diary = (tmp_path / "diary").read_text().splitlines()
    signed = [line for line in diary if line.startswith("codesign --force")]
    assert all("--options runtime --sign Developer ID" in line for line in signed)
    assert signed[-1].endswith(f"entitlements.plist {app}")
    entitled = {line.rpartition("/Contents/")[2]: line for line in signed[:-1]}
    assert entitled.keys() == set(inside)
    assert "entitlements-python.plist" in entitled["Resources/shipped/python/bin/python3.11"]
    assert "entitlements.plist" in entitled["MacOS/speechstudio"]
    assert "entitlements" not in entitled["Frameworks/a.so"]
