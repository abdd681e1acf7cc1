"""System packages that pip cannot bring, on Debian and its relatives."""

import os
import shlex
import shutil
import subprocess
import sys

from .processes import call

WINDOW_AND_SOUND = (
    "libegl1",
    "libgl1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libdbus-1-3",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "shared-mime-info",  # and with it GLib, whose package is named otherwise in each release
    "libfontconfig1",
    "libportaudio2",
)
"""What Qt and PortAudio need; tests use them, transcribing does not."""

FOR_TESTS = (
    "ffmpeg",  # ffprobe reads the sound files that the program writes
    "libvlc5",  # so does VLC, whose demuxers and readers of tags are its own
    "vlc-plugin-base",  # which are in here
    "pulseaudio",  # a sound system of the tests' own, with a loudspeaker and a microphone
    "pulseaudio-utils",  # records from that loudspeaker and speaks into that microphone
    "libasound2-plugins",  # the way from PortAudio to PulseAudio
    "xvfb",  # a screen to show the window on
    "xdotool",  # a hand for the mouse and the keys of that screen
    "debootstrap",  # a Debian without Python, to run the bundle in
    "dbus",  # a bus of the tests' own, on which desktops send media keys
    "lintian",  # judges the packages that are made of a bundle
    "desktop-file-utils",  # the entry in the desktop's menu
    "appstream",  # what software centres are told
    "man-db",  # the manual page
    "binutils",  # what a bundle needs of the system is read with it
    "nsis",  # makes the installer for Windows
    "p7zip-full",  # looks into it
    "fonts-noto-core",  # letters of most scripts, in pictures of the window
    "fonts-noto-cjk",  # those of Chinese, Japanese and Korean
)
"""What only tests make use of."""


def is_debian() -> bool:
    """Whether packages are kept by dpkg and apt here."""
    return bool(sys.platform == "linux" and shutil.which("dpkg-query") and shutil.which("apt-get"))


def missing(packages: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the packages that are not installed, by asking dpkg and no network."""
    form = "${Package} ${db:Status-Status}\n"
    answer = subprocess.run(
        ["dpkg-query", "--show", f"--showformat={form}", *packages],  # noqa: S607 - found by PATH on purpose
        capture_output=True,
        text=True,
        check=False,  # exits with 1 when it knows one of them not at all
    ).stdout
    installed = {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}
    return tuple(name for name in packages if name not in installed)


def is_root() -> bool:
    """Whether this process may install system packages."""
    return sys.platform != "win32" and os.geteuid() == 0


def install(packages: tuple[str, ...]) -> bool:
    """Install with apt-get and say whether it worked. Needs root."""
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    options = ["-y", "-qq", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends"]
    print(f"apt-get install {shlex.join(packages)}", flush=True)
    return (
        call(["apt-get", "update", "-qq"], env=env) == 0
        and call(["apt-get", "install", *options, *packages], env=env) == 0
    )


def command_for(packages: tuple[str, ...]) -> str:
    """Return the line that a person can copy to install the packages."""
    return f"sudo apt-get install {shlex.join(packages)}"


def provide(packages: tuple[str, ...]) -> bool:
    """See that the packages are there: install them as root, else print the command.

    True when all of them are there afterwards, and on systems that are no Debian.
    """
    if not is_debian():
        return True
    absent = missing(packages)
    if not absent:
        return True
    if is_root() and install(absent):
        return True
    print(f"These system packages are missing; install them with:\n  {command_for(absent)}")
    return False
