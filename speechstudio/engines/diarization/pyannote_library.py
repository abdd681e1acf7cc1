"""Loads all of pyannote.audio that the adapter uses: proof that it is there and works."""

import warnings
from importlib import import_module

import speechstudio.engines.diarization.pyannote  # noqa: F401 - tells the library to report to nobody
from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # what fails to load there is not needed
    import_torchaudio()
    import_module("speechstudio.engines.diarization.pipelines")
