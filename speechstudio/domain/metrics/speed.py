"""Real-time factor."""


def real_time_factor(*, processing_ms: float, audio_ms: float) -> float:
    """Divide processing time by audio time: lower is faster, 1 is as fast as listening.

    ValueError unless there is audio and the time is none below zero.
    """
    if audio_ms <= 0 or processing_ms < 0:
        raise ValueError(f"no real-time factor of {processing_ms} ms for {audio_ms} ms of audio")
    return processing_ms / audio_ms
