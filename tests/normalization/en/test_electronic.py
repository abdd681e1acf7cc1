import pytest

from speechstudio.normalization import normalize
from speechstudio.normalization.semiotic import SemioticClass


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("See www.birdwatch.org.", "See W W W dot birdwatch dot org."),
        ("at https://news.site.co.uk/a?id=7", None),
        ("Mail max_72@post.de now.", "Mail max underscore seventy two at post dot D E now."),
        ("Edit plan_b.docx.", "Edit plan underscore B dot doc X."),
        ("in /etc/hosts today", "in slash E T C slash hosts today"),
        ("C:\\Temp\\log.txt", "C colon backslash Temp backslash log dot txt"),
        ("Ask @marie_k2 there", "Ask at marie underscore K two there"),
        ("Try .NET and .csv", "Try dot net and dot C S V"),
        ("on r/gardening", "on R slash gardening"),
    ],
)
def test_addresses_of_machines_are_read_with_their_signs(written: str, spoken: str | None) -> None:
    wanted = spoken or (
        "at H T T P S colon slash slash news dot site dot co dot U K slash A question mark"
        " I D equals seven"
    )
    assert normalize(written).spoken == wanted


@pytest.mark.parametrize("written", ["We left.Then it rained.", "She ran.it was late", "his / her"])
def test_a_missing_space_makes_no_domain(written: str) -> None:
    spans = normalize(written).spans
    assert all(span.semiotic_class is not SemioticClass.ELECTRONIC for span in spans)


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Tag #RainyTuesday now", "Tag hashtag Rainy Tuesday now"),
        ("#COP28 began", "hashtag cop twenty eight began"),
        ("#greenandwhite", "hashtag green and white"),
        ("We rank #3", "We rank number three"),
        ("F# and B\u266d", "F sharp and B flat"),
        ("the # of bees", "the number of bees"),
    ],
)
def test_number_signs_are_told_apart(written: str, spoken: str) -> None:
    assert normalize(written).spoken.lower() == spoken.lower()


def test_the_key_is_called_hash_in_britain() -> None:
    assert normalize("Press # twice.", "en-GB").spoken == "Press hash twice."
    assert normalize("Press # twice.", "en-US").spoken == "Press pound twice."
