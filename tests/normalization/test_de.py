"""What German reads: cases of ordinals, dates, years, money, abbreviations."""

import pytest

from speechstudio.normalization import normalize
from speechstudio.normalization.languages.de.numbers import GermanNumerals


def spoken(text: str, language: str = "de-DE") -> str:
    return normalize(text, language).spoken


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "null"),
        (1, "eins"),
        (21, "einundzwanzig"),
        (201, "zweihunderteins"),
        (1001, "eintausendeins"),
        (31_071, "einunddreißigtausendeinundsiebzig"),
        (1_000_000, "eine Million"),
        (2_000_100, "zwei Millionen einhundert"),
    ],
)
def test_numbers_are_one_word_below_a_million(value: int, words: str) -> None:
    assert GermanNumerals().cardinal(value) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sie hat 1 Tochter und 1 Sohn.", "Sie hat eine Tochter und einen Sohn."),
        ("Mit 1 Koffer reisen", "Mit einem Koffer reisen"),
        ("Haus Nummer 1", "Haus Nummer eins"),
        ("um 1 Uhr", "um ein Uhr"),
    ],
)
def test_a_lone_one_agrees_with_its_noun(text: str, words: str) -> None:
    assert spoken(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("der 4. Versuch", "der vierte Versuch"),
        ("im 7. Himmel", "im siebten Himmel"),
        ("in der 2. Reihe", "in der zweiten Reihe"),
        ("ihr 5. Album", "ihr fünftes Album"),
        ("3. Preis", "dritter Preis"),
        ("im 1. und 2. Gang", "im ersten und zweiten Gang"),
        ("die 4. längste Brücke", "die viertlängste Brücke"),
        ("Das war Nummer 6. Dann kam er.", "Das war Nummer sechs. Dann kam er."),
        ("Wir kommen am 8.", "Wir kommen am achten."),
        ("Karl V. dankte ab.", "Karl der Fünfte dankte ab."),
        ("das Grab Heinrichs II. im Dom", "das Grab Heinrichs des Zweiten im Dom"),
        ("im XV. Jahrhundert", "im fünfzehnten Jahrhundert"),
        ("Kapitel IX", "Kapitel neun"),
    ],
)
def test_ordinals_take_the_ending_of_their_case(text: str, words: str) -> None:
    assert spoken(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("am 7.11.1985", "am siebten November neunzehnhundertfünfundachtzig"),
        ("Heute ist der 2. Juni.", "Heute ist der zweite Juni."),
        ("vom 5. bis 9. August", "vom fünften bis neunten August"),
        ("bis zum 30.9. offen", "bis zum dreißigsten September offen"),
        ("Das war 1776.", "Das war siebzehnhundertsechsundsiebzig."),
        ("1776 Soldaten", "eintausendsiebenhundertsechsundsiebzig Soldaten"),
        ("die 70er Jahre", "die siebziger Jahre"),
        ("Ende des 17. Jh. war", "Ende des siebzehnten Jahrhundert war"),
        ("Di–Do 8–16 Uhr", "Dienstag bis Donnerstag acht bis sechzehn Uhr"),
        ("ab 16:05 Uhr", "ab sechzehn Uhr fünf"),
        ("um 7.30 Uhr", "um sieben Uhr dreißig"),
    ],
)
def test_dates_years_and_times(text: str, words: str) -> None:
    assert spoken(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("4,20 €", "vier Euro zwanzig"),
        ("0,80 €", "achtzig Cent"),
        ("Das kostet 1 €.", "Das kostet einen Euro."),
        ("7,5 Mrd. Dollar", "sieben Komma fünf Milliarden Dollar"),
        ("6,4 l/100 km", "sechs Komma vier Liter auf hundert Kilometer"),
        ("-8 °C", "minus acht Grad Celsius"),
        ("1/2 Flasche", "eine halbe Flasche"),
        ("3/4 Stunde", "eine Dreiviertelstunde"),
        ("5 1/2 Jahre", "fünfeinhalb Jahre"),
        ("16-jährige Zwillinge", "sechzehnjährige Zwillinge"),
        ("4x pro Woche", "viermal pro Woche"),
        ("20%ige Lauge", "zwanzigprozentige Lauge"),
        ("Es steht 4:2.", "Es steht vier zu zwei."),
        ("6–8 Wochen", "sechs bis acht Wochen"),
    ],
)
def test_money_measures_and_compounds(text: str, words: str) -> None:
    assert spoken(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("z. B. heute, d. h. jetzt", "zum Beispiel heute, das heißt jetzt"),
        ("Lindenstr. 9, 04109 Leipzig", "Lindenstraße neun, null vier eins null neun Leipzig"),
        ("§ 7 Abs. 1 S. 3", "Paragraf sieben Absatz eins Satz drei"),
        ("Das ist Max. Er lacht.", "Das ist Max. Er lacht."),
        ("Max. 4 Personen", "maximal vier Personen"),
        ("die NATO, der ADAC, die GmbH", "die NATO, der A D A C, die G M B H"),
        ("Mein Code ist 9051.", "Mein Code ist neun null fünf eins."),
        ("0351/445566", "null drei fünf eins, vier vier fünf fünf sechs sechs"),
        ("Notruf 110", "Notruf eins eins null"),
    ],
)
def test_abbreviations_and_identifiers(text: str, words: str) -> None:
    assert spoken(text) == words


def test_regions_differ() -> None:
    assert spoken("am 2.1.", "de-AT") == "am zweiten Jänner."
    assert spoken("1'250.5", "de-CH") == "eintausendzweihundertfünfzig Punkt fünf"
    assert spoken("Fr. 8.40", "de-CH") == "acht Franken vierzig"


@pytest.mark.parametrize("text", ["Sie kam so. Mo ist ihr Name.", "WO BIST DU JETZT", ""])
def test_prose_stays_as_it_is(text: str) -> None:
    assert spoken(text) == text


def test_a_spoken_text_is_read_as_itself() -> None:
    text = spoken("Am 3.10.1990 um 12:30 Uhr zahlte Dr. Lang 3,50 € an die EU, ca. 5 % von 21 kg.")
    assert spoken(text) == text
