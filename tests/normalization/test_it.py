"""Italian: what is written with figures, signs and capitals, and what must stay as it is."""

import pytest

from speechstudio.normalization import normalize

READINGS = {
    "agreement": [
        ("Serve 1 ora, 1 zaino, 1 oca e 1 gatto.", "Serve un'ora, uno zaino, un'oca e un gatto."),
        ("Cadono 21 pere e 33 noci.", "Cadono ventuno pere e trentatré noci."),
        ("Ha 108 capre e 1.000.000 di api.", "Ha centotto capre e un milione di api."),
        ("Prendi 1 o 2 mele.", "Prendi una o due mele."),
    ],
    "ordinals": [
        ("Il 3° giro e la 7ª curva.", "Il terzo giro e la settima curva."),
    ],
    "dates": [
        ("Salpò il 04/11/1887.", "Salpò il quattro novembre milleottocentottantasette."),
        ("Il 1° agosto e l'8 marzo.", "Il primo agosto e l'otto marzo."),
        ("Nato il 3 feb. 1931.", "Nato il tre febbraio millenovecentotrentuno."),
        ("Gli anni '30 e il '700.", "Gli anni trenta e il settecento."),
    ],
    "times": [
        ("Cena alle 20:40.", "Cena alle venti e quaranta."),
        ("Riapre alle ore 8.05.", "Riapre alle ore otto e cinque."),
        ("Orario 9:00-12:30.", "Orario nove a dodici e trenta."),
    ],
    "money": [
        ("Il miele costa 7,35 €.", "Il miele costa sette euro e trentacinque centesimi."),
        ("Il ponte costò 3 mln di euro.", "Il ponte costò tre milioni di euro."),
        ("Chiede 21 £.", "Chiede ventuno sterline."),
        ("Vale 4 €/h.", "Vale quattro euro all'ora."),
    ],
    "measures": [
        ("Pesa 90 kg e va a 80 km/h.", "Pesa novanta chili e va a ottanta chilometri orari."),
        ("È alto 1,72 m.", "È alto un metro e settantadue."),
        ("Gela a -9 °C.", "Gela a meno nove gradi."),
        ("Aggiungi 1/2 tazza e ¼ l.", "Aggiungi mezza tazza e un quarto di litro."),
        ("Un campo di 3 ha di viti.", "Un campo di tre ettari di viti."),
        ("Ha 2 anni e 1/2.", "Ha due anni e mezzo."),
    ],
    "identifiers": [
        ("La password è 30714.", "La password è tre zero sette uno quattro."),
        (
            "Chiama il 340 5566778.",
            "Chiama il tre quattro zero, cinque cinque sei sei sette sette otto.",
        ),
        ("Il codice ha 30 righe.", "Il codice ha trenta righe."),
    ],
    "romans": [
        ("Carlo VII e Caterina II.", "Carlo settimo e Caterina seconda."),
        ("Il XVIII secolo e il secolo XV.", "Il diciottesimo secolo e il secolo quindicesimo."),
        ("L'atto III.", "L'atto terzo."),
        ("Via XX Settembre 8.", "Via venti Settembre otto."),
    ],
    "names": [
        (
            "L'ONU e la CGIL sentono la dott.ssa Riva.",
            "L'ONU e la C G I L sentono la dottoressa Riva.",
        ),
        ("In v.le Dante, n. 8.", "In viale Dante, numero otto."),
        ("Uva, fichi, ecc. Poi cantò.", "Uva, fichi, eccetera. Poi cantò."),
        ("S. Rita e S. Luca.", "santa Rita e san Luca."),
        (
            "Scrivi a luce_7@orto.it.",
            "Scrivi a luce trattino basso sette chiocciola orto punto it.",
        ),
    ],
    "relations": [
        ("Il Genoa vince 3-2.", "Il Genoa vince tre a due."),
        ("Tra 20-25 pecore.", "Tra venti e venticinque pecore."),
        ("Ha preso 27/30.", "Ha preso ventisette su trenta."),
    ],
}
UNTOUCHED = [
    "La vitamina C e il piano B.",
    "NON CORRETE, BAMBINI!",
    "Il gruppo ha vinto, va a casa.",
]
REGIONS = [
    ("it-CH", "Il gelato costa 3 CHF.", "Il gelato costa tre franchi svizzeri."),
]


@pytest.mark.parametrize(
    ("written", "spoken"), [pair for pairs in READINGS.values() for pair in pairs]
)
def test_written_forms_are_read_as_people_say_them(written: str, spoken: str) -> None:
    assert normalize(written, "it").spoken == spoken


@pytest.mark.parametrize("prose", UNTOUCHED)
def test_plain_prose_is_left_alone(prose: str) -> None:
    assert normalize(prose, "it").spoken == prose


@pytest.mark.parametrize(("tag", "written", "spoken"), REGIONS)
def test_regions_differ(tag: str, written: str, spoken: str) -> None:
    assert normalize(written, tag).spoken == spoken
