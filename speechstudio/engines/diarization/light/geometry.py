"""Where the frames of the segmentation model lie in time.

The figures are those of segmentation-3.0 (Plaquet and Bredin, “Powerset multi-class cross entropy
loss for neural speaker diarization”, Interspeech 2023): ten seconds give 589 frames.
"""

from speechstudio.audio.pcm import SAMPLE_RATE_HZ

WINDOW_SAMPLES = 10 * SAMPLE_RATE_HZ
"""What the model hears at a time."""
STEP_SAMPLES = SAMPLE_RATE_HZ
"""From one window to the next."""
EVERY = 2
"""One of so many windows is heard in any case, and has vectors; see `between`."""
WINDOW_FRAMES = 589
LOCAL_SPEAKERS = 3
"""Most speakers that it tells apart in one window."""
FRAME_STEP_SAMPLES = 270
FRAME_SAMPLES = 991
"""What one frame sees of the sound."""


def window_count(samples: int) -> int:
    """Windows that cover a recording; the last one may reach beyond its end."""
    beyond = max(0, samples - WINDOW_SAMPLES)
    return 1 + -(-beyond // STEP_SAMPLES)


def first_frame(window: int) -> int:
    """Frame of the recording at which a window begins."""
    return round(window * STEP_SAMPLES / FRAME_STEP_SAMPLES)


def frame_count(windows: int) -> int:
    """Frames of a recording of so many windows."""
    end = WINDOW_SAMPLES + (windows - 1) * STEP_SAMPLES
    return round(end / FRAME_STEP_SAMPLES) + 1


def frame_ms(frame: int) -> int:
    """Middle of a frame of the recording."""
    middle = frame * FRAME_STEP_SAMPLES + FRAME_SAMPLES / 2
    return round(middle * 1000 / SAMPLE_RATE_HZ)
