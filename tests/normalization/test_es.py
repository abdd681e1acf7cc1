"""Spanish: what is written with figures, signs and capitals, and what must stay as it is."""

import pytest

from speechstudio.normalization import normalize

READINGS = {
    "agreement": [
        ("La tienda vendió 1 sombrero y 1 bufanda.", "La tienda vendió un sombrero y una bufanda."),
        (
            "Pintaron 31 puertas y 51 balcones.",
            "Pintaron treinta y una puertas y cincuenta y un balcones.",
        ),
        ("Llegaron 700 cartas.", "Llegaron setecientas cartas."),
        ("Fueron 1.500.001 hormigas.", "Fueron un millón quinientas mil una hormigas."),
        ("Guarda 1 o 2 mantas.", "Guarda una o dos mantas."),
        ("Reunió 400 mil firmas.", "Reunió cuatrocientas mil firmas."),
    ],
    "ordinals": [
        ("El 3.er intento y la 7.ª vuelta.", "El tercer intento y la séptima vuelta."),
        ("El 1.º banco es suyo.", "El primer banco es suyo."),
        ("Celebró su 21.º cumpleaños.", "Celebró su vigesimoprimer cumpleaños."),
    ],
    "dates": [
        (
            "Embarcó el 4/11/1887.",
            "Embarcó el cuatro de noviembre de mil ochocientos ochenta y siete.",
        ),
        ("Cierra el 1 de feb. de 2031.", "Cierra el uno de febrero de dos mil treinta y uno."),
        ("Firmado el 6-VII-1899.", "Firmado el seis de julio de mil ochocientos noventa y nueve."),
        ("Ferias del 8-12 de junio.", "Ferias del ocho a doce de junio."),
        (
            "La sequía de 1944-1946.",
            "La sequía de mil novecientos cuarenta y cuatro a mil novecientos cuarenta y seis.",
        ),
    ],
    "times": [
        ("Cena a las 21:40.", "Cena a las veintiuna y cuarenta."),
        (
            "El faro se enciende a las 7:15 p. m.",
            "El faro se enciende a las siete y cuarto de la tarde.",
        ),
        ("Merienda a la 1 de la tarde.", "Merienda a la una de la tarde."),
        ("Taller de 10:00 a 13:30 h.", "Taller de diez a trece y treinta."),
    ],
    "money": [
        ("El queso cuesta 8,25 €.", "El queso cuesta ocho euros con veinticinco céntimos."),
        ("La obra costó 2,3 M€.", "La obra costó dos coma tres millones de euros."),
        ("Pide 17 $ y £31.", "Pide diecisiete dólares y treinta y una libras."),
        ("Vale 4 €/kg.", "Vale cuatro euros por kilo."),
    ],
    "measures": [
        (
            "Carga 750 kg a 80 km/h.",
            "Carga setecientos cincuenta kilos a ochenta kilómetros por hora.",
        ),
        ("Anoche hubo -7 °C.", "Anoche hubo menos siete grados."),
        ("Subió un 0,05 %.", "Subió un cero coma cero cinco por ciento."),
        ("Añade 1/2 taza y ¾ l.", "Añade media taza y tres cuartos de litro."),
        ("Pesa 2 1/2 kg.", "Pesa dos kilos y medio."),
        ("Giro de 45°.", "Giro de cuarenta y cinco grados."),
    ],
    "identifiers": [
        ("La clave del portón es 30714.", "La clave del portón es tres cero siete uno cuatro."),
        ("Llama al 976 50 12 34.", "Llama al nueve siete seis, cinco cero, uno dos, tres cuatro."),
        ("El código tiene 30 letras.", "El código tiene treinta letras."),
        ("Mi DNI es 50817263K.", "Mi D N I es cinco cero ocho uno siete dos seis tres K."),
    ],
    "romans": [
        ("Fernando VII y Juana I.", "Fernando séptimo y Juana primera."),
        ("El siglo XVIII y el cap. IX.", "El siglo dieciocho y el capítulo nueve."),
        ("El XXV congreso.", "El vigesimoquinto congreso."),
        ("Antes del s. III a. C.", "Antes del siglo tres antes de Cristo."),
    ],
    "names": [
        (
            "La OTAN y el BCE escucharon al Dr. Soto.",
            "La OTAN y el B C E escucharon al doctor Soto.",
        ),
        ("Ud. vive en la c/ Luna, n.º 8.", "usted vive en la calle Luna, número ocho."),
        ("Trajo uvas, higos, etc. Luego cantó.", "Trajo uvas, higos, etcétera. Luego cantó."),
        ("El F-18 y el MP4.", "El F dieciocho y el M P cuatro."),
        ("Escribe a luz_7@huerta.es.", "Escribe a luz guion bajo siete arroba huerta punto es."),
    ],
    "relations": [
        ("El Betis ganó 3-2.", "El Betis ganó tres a dos."),
        ("Entre 20-25 ovejas.", "Entre veinte y veinticinco ovejas."),
        ("Sacó un 7/10.", "Sacó un siete sobre diez."),
        ("Ley 12/2009.", "Ley doce barra dos mil nueve."),
    ],
}
UNTOUCHED = [
    "La vitamina C y el plan B.",
    "¡NO CORRÁIS, NIÑOS!",
    "Dijo que no. Nadie rio.",
]
REGIONS = [
    ("es-MX", "Cuesta $2,750.", "Cuesta dos mil setecientos cincuenta pesos."),
    ("es-MX", "Abre el 1/3/2031.", "Abre el primero de marzo de dos mil treinta y uno."),
    ("es-ES", "Abre el 1/3/2031.", "Abre el uno de marzo de dos mil treinta y uno."),
]


@pytest.mark.parametrize(
    ("written", "spoken"), [pair for pairs in READINGS.values() for pair in pairs]
)
def test_written_forms_are_read_as_people_say_them(written: str, spoken: str) -> None:
    assert normalize(written, "es").spoken == spoken


@pytest.mark.parametrize("prose", UNTOUCHED)
def test_plain_prose_is_left_alone(prose: str) -> None:
    assert normalize(prose, "es").spoken == prose


@pytest.mark.parametrize(("tag", "written", "spoken"), REGIONS)
def test_regions_differ(tag: str, written: str, spoken: str) -> None:
    assert normalize(written, tag).spoken == spoken
