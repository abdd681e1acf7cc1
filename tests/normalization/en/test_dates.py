import pytest

from speechstudio.normalization import normalize


def spoken(text: str, language: str = "en-US") -> str:
    return normalize(text, language).spoken


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("The lease ends June 7, 2023.", "The lease ends June seventh, twenty twenty three."),
        (
            "Rain fell on 9 Nov. 1965 here.",
            "Rain fell on the ninth of November nineteen sixty five here.",
        ),
        ("By the 2nd of Dec. we knew.", "By the second of December we knew."),
        ("Camp is Aug. 9th-11th.", "Camp is August ninth to eleventh."),
        (
            "From 28 Feb-3 Mar 2020",
            "From the twenty eighth of February to the third of March twenty twenty",
        ),
        ("Stamped 06-Aug-2011", "Stamped the sixth of August twenty eleven"),
        ("The Apr-Jun 2019 figures", "The April to June twenty nineteen figures"),
    ],
)
def test_dates_with_a_month_name_are_read_in_any_order(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Posted 2017-02-08.", "Posted February eighth, twenty seventeen."),
        ("Posted 22.7.1988.", "Posted the twenty second of July nineteen eighty eight."),
        ("Saved 2021-06-09T08:15:00Z", "Saved June ninth, twenty twenty one, eight fifteen U T C"),
        ("Closed since 10/21.", "Closed since October twenty first."),
        ("Seen in 2022-04", "Seen in April twenty twenty two"),
    ],
)
def test_dates_of_digits_are_read(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("They may 3 times a day march.", "They may three times a day march."),
        ("March 6 miles east.", "March six miles east."),
        ("Jan Novak sat in the sun.", "Jan Novak sat in the sun."),
    ],
)
def test_words_that_are_months_too_stay_words(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Open Mon-Thurs, shut Sun.", "Open Monday to Thursday, shut Sun."),
        ("On Sat, 4 May, we ride.", "On Saturday, the fourth of May, we ride."),
    ],
)
def test_weekdays_are_said_in_full(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Q2 2020 was grim.", "Q two twenty twenty was grim."),
        ("Sales fell in 3Q19.", "Sales fell in the third quarter of nineteen."),
        ("FY 2018-19", "fiscal year twenty eighteen to nineteen"),
    ],
)
def test_quarters_and_fiscal_years_are_read(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en-US", "Pay by April sixth, twenty twenty one."),
        ("en-GB", "Pay by the fourth of June twenty twenty one."),
    ],
)
def test_region_decides_the_order(language: str, expected: str) -> None:
    assert spoken("Pay by 4/6/2021.", language) == expected


def test_the_other_order_is_offered() -> None:
    (span,) = normalize("Pay by 4/6/2021.").spans
    assert [other.spoken for other in span.alternatives][:1] == ["June fourth, twenty twenty one"]
