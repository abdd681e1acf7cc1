import pytest

from speechstudio.normalization import normalize


def spoken(text: str) -> str:
    return normalize(text, "en-US").spoken


def table(*rows: tuple[str, str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("written", "expected"), rows)


@table(
    ("$7.25 or \u00a31.01", "seven dollars twenty five cents or one pound one penny"),
    ("$0.35, $1.00, 85\u00a2", "thirty five cents, one dollar, eighty five cents"),
    (
        "NZ$40, 40 SEK, CHF 1'900",
        "forty New Zealand dollars, forty Swedish kronor, one thousand nine hundred Swiss francs",
    ),
    ("\u20b93,75,000 and Rs. 60", "three lakh seventy five thousand rupees and sixty rupees"),
    ("2.750,40 \u20ac", "two thousand seven hundred fifty euros forty cents"),
    ("-$8, 20p, 480p", "minus eight dollars, twenty pence, four eighty P"),
)
def test_currencies_and_cents(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("\u00a36.4bn", "six point four billion pounds"),
    ("$7 m this spring", "seven million dollars this spring"),
    ("$80K-$90K", "eighty thousand to ninety thousand dollars"),
    ("$6-8", "six to eight dollars"),
    ("between $3 and $4 million", "between three and four million dollars"),
    ("$45/hr", "forty five dollars per hour"),
    ("$6 million dollars", "six million dollars"),
)
def test_magnitudes_ranges_and_rates(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("a $90 lamp", "a ninety dollar lamp"),
    ("their $4-million barn", "their four million dollar barn"),
    ("the \u00a350 is gone", "the fifty pounds is gone"),
)
def test_money_before_a_noun_is_singular(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("TRY 3 doors", "Try three doors"),
    ("a loss of ($4 million)", "a loss of (minus four million dollars)"),
)
def test_doubtful_forms_need_evidence(written: str, expected: str) -> None:
    assert spoken(written) == expected
