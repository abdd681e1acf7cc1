"""Prints the name of the graphics card that recognition and diarization can both compute on.

`python -m speechstudio.engines.graphics`; prints nothing where there is none. A process of its own,
as its libraries take seconds to load. A program without torch computes on the processor.
"""


def card_name() -> str:
    """Ask both libraries; empty where one of them sees no card."""
    import ctranslate2

    try:
        import torch
    except ModuleNotFoundError:
        return ""

    if not ctranslate2.get_cuda_device_count() or not torch.cuda.is_available():
        return ""
    return str(torch.cuda.get_device_name(0))


if __name__ == "__main__":
    print(card_name())  # noqa: T201 - this is what it is asked for
