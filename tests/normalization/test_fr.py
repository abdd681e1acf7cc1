"""French: what is written with figures, signs and capitals, and what must stay as it is."""

import pytest

from speechstudio.normalization import normalize

READINGS = {
    "agreement": [
        (
            "On a semé 21 tulipes et 41 oignons.",
            "On a semé vingt et une tulipes et quarante et un oignons.",
        ),
        ("Reste 1 tarte et 1 gâteau.", "Reste une tarte et un gâteau."),
        (
            "Il vend 80 oies, 300 poules et 1 200 œufs.",
            "Il vend quatre-vingts oies, trois cents poules et mille deux cents œufs.",
        ),
        ("Prends 1 ou 2 cerises.", "Prends une ou deux cerises."),
        ("Lis la page 80.", "Lis la page quatre-vingt."),
    ],
    "ordinals": [
        ("La 1re neige et le 2e gel.", "La première neige et le deuxième gel."),
        ("Le 21ème convive.", "Le vingt et unième convive."),
    ],
    "dates": [
        ("Baptisé le 04/11/1887.", "Baptisé le quatre novembre mille huit cent quatre-vingt-sept."),
        ("Du 8-12 juin, foire.", "Du huit à douze juin, foire."),
        ("Le 1er févr. 2031.", "Le premier février deux mille trente et un."),
        ("La crue de 1910-1911.", "La crue de mille neuf cent dix à mille neuf cent onze."),
        ("Les années 80.", "Les années quatre-vingt."),
    ],
    "times": [
        ("Le bac part à 6h05.", "Le bac part à six heures cinq."),
        ("Ouvert 9h-17h30.", "Ouvert neuf heures à dix-sept heures trente."),
        ("Veillée à 21:00.", "Veillée à vingt et une heures."),
    ],
    "money": [
        ("Le miel coûte 7,35 €.", "Le miel coûte sept euros trente-cinq."),
        ("Le pont a coûté 3 M€.", "Le pont a coûté trois millions d'euros."),
        ("Il demande 21 £.", "Il demande vingt et une livres."),
        ("Compte 4 €/kg.", "Compte quatre euros par kilo."),
    ],
    "measures": [
        (
            "Le canot fait 3,5 m et 90 kg.",
            "Le canot fait trois virgule cinq mètres et quatre-vingt-dix kilos.",
        ),
        ("Il mesure 1,72 m.", "Il mesure un mètre soixante-douze."),
        ("Il gèle à -9 °C.", "Il gèle à moins neuf degrés."),
        ("Ajoute 1/2 tasse et ¼ l.", "Ajoute une demi-tasse et un quart de litre."),
        ("Ouvert 7j/7.", "Ouvert sept jours sur sept."),
    ],
    "identifiers": [
        ("Le digicode est 7204.", "Le digicode est sept deux zéro quatre."),
        (
            "Appelle le 05 61 70 80 91.",
            "Appelle le zéro cinq, soixante et un, soixante-dix, quatre-vingts, quatre-vingt-onze.",
        ),
        (
            "Sonne au 0561708091.",
            "Sonne au zéro cinq, soixante et un, soixante-dix, quatre-vingts, quatre-vingt-onze.",
        ),
        ("Le code compte 12 lignes.", "Le code compte douze lignes."),
    ],
    "romans": [
        ("Louis XIV, Henri Ier et Pie VII.", "Louis quatorze, Henri premier et Pie sept."),
        ("Au XVIIe siècle.", "Au dix-septième siècle."),
        ("La Ve République.", "La cinquième République."),
        ("Le tome XI.", "Le tome onze."),
    ],
    "names": [
        (
            "L'ONU et la SNCF reçoivent Mme Roy et M. Noël.",
            "L'ONU et la S N C F reçoivent madame Roy et monsieur Noël.",
        ),
        ("Au n° 8, av. Hugo.", "Au numéro huit, avenue Hugo."),
        ("Des prunes, etc. Puis rien.", "Des prunes, et cetera. Puis rien."),
        ("L'A380 et la 4G.", "L'A trois cent quatre-vingts et la quatre G."),
        ("Écris à lou-b@jardin.fr.", "Écris à lou tiret B arobase jardin point F R."),
    ],
    "relations": [
        ("Victoire 4-2.", "Victoire quatre à deux."),
        ("Entre 20-25 brebis.", "Entre vingt et vingt-cinq brebis."),
        ("Il a eu 14/20.", "Il a eu quatorze sur vingt."),
    ],
}
UNTOUCHED = [
    "La vitamine C et le plan B.",
    "NE COUREZ PAS, LES ENFANTS !",
    "Le jour J, l'heure H.",
]
REGIONS = [
    ("fr-BE", "Elle a 74 ans, lui 93.", "Elle a septante-quatre ans, lui nonante-trois."),
    ("fr-CH", "Il compte 85 vaches.", "Il compte huitante-cinq vaches."),
]


@pytest.mark.parametrize(
    ("written", "spoken"), [pair for pairs in READINGS.values() for pair in pairs]
)
def test_written_forms_are_read_as_people_say_them(written: str, spoken: str) -> None:
    assert normalize(written, "fr").spoken == spoken


@pytest.mark.parametrize("prose", UNTOUCHED)
def test_plain_prose_is_left_alone(prose: str) -> None:
    assert normalize(prose, "fr").spoken == prose


@pytest.mark.parametrize(("tag", "written", "spoken"), REGIONS)
def test_regions_differ(tag: str, written: str, spoken: str) -> None:
    assert normalize(written, tag).spoken == spoken
