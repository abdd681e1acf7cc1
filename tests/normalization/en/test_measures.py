import pytest

from speechstudio.normalization import normalize


def spoken(text: str) -> str:
    return normalize(text, "en-US").spoken


def table(*rows: tuple[str, str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("written", "expected"), rows)


@table(
    ("1 lb, 0.7 lb, 9 lbs", "one pound, zero point seven pounds, nine pounds"),
    ("40 m\u00b2 at 3 kg/m\u00b3", "forty square meters at three kilograms per cubic meter"),
    ("7 sq ft, 2 fl oz", "seven square feet, two fluid ounces"),
    ("18 kWh/day, 90 Mbps", "eighteen kilowatt hours per day, ninety megabits per second"),
    ("30-45 km/h", "thirty to forty five kilometers per hour"),
    ("7 kg\u20139 kg", "seven to nine kilograms"),
    ("3/4 tsp and 2\u00bd mi", "three quarters teaspoon and two and a half miles"),
    ("8 million km", "eight million kilometers"),
)
def test_units_are_named(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("a 9 V lamp", "a nine volt lamp"),
    ("the 40 km trek", "the forty kilometer trek"),
    ("an 8-ft sofa", "an eight foot sofa"),
    ("two 6 kg crates", "two six kilogram crates"),
    ("the 40 km to town", "the forty kilometers to town"),
)
def test_a_measure_before_a_noun_is_singular(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("the plank is 9 in thick", "the plank is nine inches thick"),
    ("9 in the morning crew", "nine in the morning crew"),
    ("it fell 60 m", "it fell sixty meters"),
    ("60m users left", "sixty million users left"),
    ("a 15 A breaker", "a fifteen amp breaker"),
    ("15 A pupils", "fifteen A pupils"),
    ("set in 11 pt type", "set in eleven point type"),
)
def test_words_around_tell_units_from_words(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("he is 6'3\" now", "he is six foot three now"),
    ("4 ft 9 in deep", "four feet nine inches deep"),
    ("a 6x9 ft rug", "a six by nine foot rug"),
    ('a 43" screen', "a forty three inch screen"),
    ('"at least 43" was it', '"at least forty three" was it'),
)
def test_sizes(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("17\u00b0C, \u22124 \u00b0F", "seventeen degrees Celsius, minus four degrees Fahrenheit"),
    ("18\u201322 \u00b0C", "eighteen to twenty two degrees Celsius"),
    ("a 2\u00b0C drop, a 60\u00b0 bend", "a two degree Celsius drop, a sixty degree bend"),
    ("heat it to 65 C", "heat it to sixty five degrees Celsius"),
)
def test_temperatures(written: str, expected: str) -> None:
    assert spoken(written) == expected
