"""What a bundle holds: the one description for all systems, without a word of how it is made.

`pyproject.toml` says what the program needs; here stands what of that is put in a bundle, file by
file where a library brings more than is used. A test holds the two together.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """A distribution that the program runs with, and what of it imports do not lead to."""

    distribution: str
    every_module_of: tuple[str, ...] = ()
    """Packages whose modules are loaded by name, and so are all taken."""
    data_of: tuple[str, ...] = ()
    """Packages that read files of their own."""
    native_of: tuple[str, ...] = ()
    """Packages that open libraries of their own by path."""


LIBRARIES = (
    Library(distribution="av"),
    Library(distribution="charset-normalizer"),
    Library(
        distribution="espeakng-loader",
        data_of=("espeakng_loader",),
        native_of=("espeakng_loader",),
    ),
    Library(distribution="faster-whisper", data_of=("faster_whisper",)),
    Library(distribution="httpx"),
    Library(distribution="jeepney"),
    Library(distribution="kaldi-native-fbank"),
    Library(distribution="keyring", every_module_of=("keyring",)),
    Library(distribution="lxml"),
    Library(distribution="markdown-it-py"),
    Library(distribution="mutagen", every_module_of=("mutagen",)),
    Library(distribution="numpy"),
    Library(distribution="onnx"),
    Library(distribution="onnxruntime", every_module_of=("onnxruntime.capi",)),
    Library(distribution="packaging"),
    Library(distribution="phonenumbers"),
    Library(distribution="piper-tts", every_module_of=("piper",), data_of=("piper",)),
    Library(distribution="platformdirs", every_module_of=("platformdirs",)),
    Library(distribution="psutil"),
    Library(distribution="PySide6-Essentials"),
    Library(distribution="pyobjc-framework-MediaPlayer"),
    Library(distribution="pypdf", every_module_of=("pypdf",)),
    Library(distribution="python-docx", every_module_of=("docx",), data_of=("docx",)),
    Library(distribution="rich", every_module_of=("rich",)),
    Library(distribution="scipy"),
    Library(distribution="sounddevice"),
    Library(distribution="soxr"),
    Library(distribution="tomli-w"),
    Library(distribution="wetext", data_of=("wetext", "contractions", "anyascii")),
)
"""Each is collected with its own description, which `doctor` and engines ask for versions."""

NOT_INSIDE = {
    "torch": "700 MB; engines that need it have it in environments of their own",
    "pyannote-audio": "stands on torch",
    "pip": "in the interpreter that is shipped, which environments are made with",
}
"""Distributions that the program needs from source, and why a bundle does without them."""

LEFT_OUT = {
    "torch": NOT_INSIDE["torch"],
    "torchaudio": "stands on torch",
    "torchcodec": "stands on torch",
    "torchmetrics": "stands on torch",
    "pytorch_lightning": "stands on torch",
    "lightning": "stands on torch",
    "lightning_utilities": "stands on torch",
    "pyannote": NOT_INSIDE["pyannote-audio"],
    "transformers": "in environments of engines",
    "safetensors": "in environments of engines",
    "soundfile": "in environments of engines",
    "pip": NOT_INSIDE["pip"],
    "uv": NOT_INSIDE["pip"],
    "setuptools": "builds packages",
    "piper.train": "trains voices",
    "piper.http_server": "serves speech to other programs",
    "onnx.backend": "tests of other libraries",
    **dict.fromkeys(
        (
            "scipy.datasets",
            "scipy.differentiate",
            "scipy.fft",
            "scipy.fftpack",
            "scipy.integrate",
            "scipy.interpolate",
            "scipy.io",
            "scipy.ndimage",
            "scipy.odr",
            "scipy.optimize",
            "scipy.signal",
            "scipy.stats",
        ),
        "not needed to cluster speakers",
    ),
    "onnx.reference": "a slow way to run networks",
    "phonenumbers.geodata": "places of numbers; they are only told from other digits",
    "phonenumbers.carrierdata": "companies of numbers",
    "phonenumbers.tzdata": "time zones of numbers",
    "hf_xet": "transfers by the hub's own client, which is not used",
    "aiohttp": "an optional client of a library that is not used for transfers",
    "fsspec": "remote files of the hub's own client",
    "jinja2": "cards of models, written by the hub's own client",
    "PIL": "pictures in documents, of which only texts are read",
    "matplotlib": "drawings",
    "pandas": "tables",
    "sklearn": "an optional part of libraries",
    "IPython": "notebooks",
    "tkinter": "another kit for windows",
    "PySide6.QtNetwork": "the window opens no connections",
    "lib2to3": "translates old sources",
    "pydoc_data": "help of the interactive interpreter",
    "pytest": "tests",
    "_pytest": "tests",
    "hypothesis": "tests",
    "mypy": "checks of types",
}
"""Modules that imports lead to, and why they stay out."""

FILES_LEFT_OUT = {
    "*.pyi": "declarations for checks of types",
    "*py.typed": "the same",
    "*.h": "headers of C",
    "*.hpp": "the same",
    "*.cc": "sources of C",
    "*.cuh": "the same",
    "*.pxd": "sources of Cython",
    "*.proto": "sources of protocols",
    "*.dist-info/RECORD": "names files that are not here",
    "*.dist-info/REQUESTED": "notes of the installer",
    "*.dist-info/INSTALLER": "the same",
    "*.dist-info/direct_url.json": "where the builder's copy came from",
    "*.dist-info/sboms/*": "gathered for the whole bundle",
    "lxml/isoschematron/*": "schemas of a kind that is not read",
    "piper/img/*": "the page of its server",
    "piper/templates/*": "the same",
    "wetext/fsts/*prefix*.fst": "tables for text that comes in pieces",
    "*/opengl32sw.dll": "draws three dimensions without a graphics card",
    "*/qtbase_??.qm": "translations of Qt",
    "*/qt*_*.qm": "the same",
}
"""Patterns of files, and what they would be for."""

WINDOW_LANGUAGES = ("de", "en", "es", "fr", "ja", "ko", "zh_CN")

QT_TRANSLATIONS = tuple(f"qtbase_{language}.qm" for language in WINDOW_LANGUAGES)
"""What Qt itself says, in the languages of the window."""

QT_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg", "qwebp"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cupsprintersupport", "cocoaprintersupport", "windowsprintersupport"),
    "styles": ("qmacstyle", "qmodernwindowsstyle", "qwindowsvistastyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl", "shm-emulation-server"),
    "wayland-shell-integration": ("qt-shell", "wl-shell-plugin", "xdg-shell"),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
}
"""Qt's plugins by folder, without endings of systems; folders that are not named stay out."""

SYSTEMS_OWN = (
    "libasound.so.*",
    "libcups.so.*",
    "libgtk-3.so.*",
)
"""Libraries of Linux that must be the system's: they go with its drivers, servers and settings."""

STARTS_LEFT_OUT = {
    "pyi_rth_pyside6": "loads Qt in every child; PySide6 finds its plugins by itself",
    "pyi_rth_inspect": "finds sources for tracebacks of the interactive kind",
    "pyi_rth_pkgutil": "lists modules, which nothing here asks for",
    "pyi_rth_multiprocessing": "our children are started otherwise",
    "pyi_rth_setuptools": "builds packages",
}
"""What PyInstaller would run before the program, which takes as long as the rest of its start."""

WITH_SOURCES = {
    "speechstudio": "pyz+py",  # read by environments of engines
    "docx": "pyz+py",  # finds its templates by way of a folder that only sources have
}
"""Packages whose sources lie beside their compiled modules."""
