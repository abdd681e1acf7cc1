import pytest

from speechstudio.normalization import normalize


def spoken(text: str) -> str:
    return normalize(text, "en-US").spoken


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("The I.R.S. wrote.", "The I R S wrote."),
        ("We left the U.K. She stayed.", "We left the U K. She stayed."),
        ("The M&E budget of B&B", "The M and E budget of B and B"),
        ("An I/O error in UDP/IP", "An I O error in U D P I P"),
        ("His Ph.D. thesis", "His P H D thesis"),
        ("An MSc in IoT", "An M S C in I O T"),
        ("My 403(b) and 802.11n", "My four oh three B and eight oh two dot eleven N"),
        ("A 2160p 3D film over 6G", "A twenty one sixty P three D film over six G"),
        ("SoundGPT speaks.", "Sound G P T speaks."),
    ],
)
def test_signs_and_small_letters_inside(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Six GPUs", "Six G P U's"),
        ("Two PINs", "Two pins"),
        ("Old UFOs", "Old U F O's"),
        ("MP4s and MBAs", "M P fours and M B A's"),
    ],
)
def test_plurals(written: str, expected: str) -> None:
    assert spoken(written) == expected
