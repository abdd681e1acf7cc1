"""How good a result is and how fast it came: WER, DER, RTF."""

from speechstudio.domain.metrics.diarization import DiarizationErrors, diarization_errors
from speechstudio.domain.metrics.speed import real_time_factor
from speechstudio.domain.metrics.words import WordErrors, word_errors

__all__ = [
    "DiarizationErrors",
    "WordErrors",
    "diarization_errors",
    "real_time_factor",
    "word_errors",
]
