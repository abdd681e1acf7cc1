import pytest

from speechstudio.normalization import normalize


def spoken(text: str) -> str:
    return normalize(text, "en-US").spoken


def table(*rows: tuple[str, str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("written", "expected"), rows)


@table(
    ("A haul of 3,412 shells", "A haul of three thousand four hundred twelve shells"),
    ("The drift is -0.04", "The drift is minus zero point zero four"),
    ("1 250 000 bees", "one million two hundred fifty thousand bees"),
    ("3.1M plays, 7k likes", "three point one million plays, seven thousand likes"),
    ("a 5K race in 4K", "a five K race in four K"),
    ("2.5-3.5 billion stars", "two point five to three point five billion stars"),
    ("70+ guests, 4x faster", "seventy plus guests, four times faster"),
)
def test_counts_are_read_with_their_magnitude(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("the 33rd and 112th", "the thirty third and one hundred twelfth"),
    ("her 6th-floor flat", "her sixth-floor flat"),
    ("the 4th-7th pews", "the fourth to seventh pews"),
    ("1\u02e2\u1d57 row", "first row"),
)
def test_ordinals(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("5/6 of the pie", "five sixths of the pie"),
    ("6 3/4 pints", "six and three quarters pints"),
    ("\u215e full, 4\u00bd rows", "seven eighths full, four and a half rows"),
    ("a 7/16 inch bit", "a seven sixteenths inch bit"),
)
def test_fractions(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("up 17%, or 2-4 %", "up seventeen percent, or two to four percent"),
    ("a 6\u00bc% loan", "a six and a quarter percent loan"),
    (
        "cut by 75 bps or 0.75 pp",
        "cut by seventy five basis points or zero point seven five percentage points",
    ),
)
def test_percentages(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("9 \u2212 4 = 5", "nine minus four equals five"),
    ("k\u00b3 + 2k", "K cubed plus two K"),
    ("\u221a49 is prime?", "the square root of forty nine is prime?"),
    ("P(B|C), h(t)", "P of B given C, H of T"),
    ("7! is large, 7! Great", "seven factorial is large, seven! Great"),
    (
        "4\u00d710^7 or 2.5e-3",
        "four times ten to the seventh or two point five times ten to the minus three",
    ),
    ("9.4 \u00b1 0.3 mm", "nine point four plus or minus zero point three millimeters"),
)
def test_formulas_are_read_sign_by_sign(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("cats & dogs @ 9", "cats and dogs at nine"),
    ("~40 of them, <3 kg", "about forty of them, less than three kilograms"),
    ("priced in \u20ac", "priced in euros"),
    ("yes/no, tea and/or cake", "yes or no, tea and or cake"),
    ("\u03b3 rays", "gamma rays"),
)
def test_signs_by_themselves(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    "prose",
    ["the author(s) of it", "go <pause/> on", "we log in here", "\u03bb\u03cc\u03b3\u03bf\u03c2"],
)
def test_prose_is_left_alone(prose: str) -> None:
    assert spoken(prose) == prose
