"""Portuguese: what is written with figures, signs and capitals, and what must stay as it is."""

import pytest

from speechstudio.normalization import normalize

READINGS = {
    "agreement": [
        (
            "Vendeu 1 chapéu, 2 saias e 22 camisas.",
            "Vendeu um chapéu, duas saias e vinte e duas camisas.",
        ),
        ("Vieram 500 cartas e 1.200 pombos.", "Vieram quinhentas cartas e mil e duzentos pombos."),
        ("Juntou 2 mil assinaturas.", "Juntou duas mil assinaturas."),
        ("Leve 1 ou 2 maçãs.", "Leve uma ou duas maçãs."),
        (
            "São 3.400.250 abelhas.",
            "São três milhões quatrocentas mil duzentas e cinquenta abelhas.",
        ),
    ],
    "ordinals": [
        ("O 3º degrau e a 7ª volta.", "O terceiro degrau e a sétima volta."),
        ("Volta na 3ª-feira ou 6ª feira.", "Volta na terça-feira ou sexta feira."),
    ],
    "dates": [
        (
            "Partiu em 04/11/1887.",
            "Partiu em quatro de novembro de mil oitocentos e oitenta e sete.",
        ),
        ("No dia 1 de fev. de 2031.", "No dia primeiro de fevereiro de dois mil e trinta e um."),
        (
            "A seca de 1944-1946.",
            "A seca de mil novecentos e quarenta e quatro a mil novecentos e quarenta e seis.",
        ),
        ("Os anos 30.", "Os anos trinta."),
    ],
    "times": [
        ("O bonde passa às 6h05.", "O bonde passa às seis e cinco."),
        ("Jantar às 20:40.", "Jantar às vinte e quarenta."),
        ("Aberto das 9h às 17h30.", "Aberto das nove horas às dezessete e trinta."),
        ("São 2 da tarde.", "São duas da tarde."),
        ("Acorda às 7:30.", "Acorda às sete e meia."),
    ],
    "money": [
        ("O mel custa R$ 7,35.", "O mel custa sete reais e trinta e cinco centavos."),
        ("A ponte custou R$ 3,2 bilhões.", "A ponte custou três vírgula dois bilhões de reais."),
        ("Pede £ 22.", "Pede vinte e duas libras."),
        ("Vale R$ 4/kg.", "Vale quatro reais por quilo."),
    ],
    "measures": [
        ("Pesa 90 kg a 80 km/h.", "Pesa noventa quilos a oitenta quilômetros por hora."),
        ("Tem 1,72 m.", "Tem um metro e setenta e dois."),
        ("Gela a -9 °C.", "Gela a menos nove graus."),
        ("Ponha 1/2 xícara e ¼ l.", "Ponha meia xícara e um quarto de litro."),
        ("Subiu 0,05%.", "Subiu zero vírgula zero cinco por cento."),
    ],
    "identifiers": [
        ("A senha do cofre é 30714.", "A senha do cofre é três zero sete um quatro."),
        (
            "Ligue para (41) 99812-3344.",
            "Ligue para quatro um, nove nove oito um dois, três três quatro quatro.",
        ),
        ("O código tem 30 linhas.", "O código tem trinta linhas."),
        ("O CEP é 80010-020.", "O CEP é oito zero zero um zero, zero dois zero."),
    ],
    "romans": [
        ("Dom João VI e Maria II.", "Dom João sexto e Maria segunda."),
        ("O século XVIII e o século IX.", "O século dezoito e o século nono."),
        ("A II Guerra.", "A segunda Guerra."),
        ("O XX congresso.", "O vigésimo congresso."),
    ],
    "names": [
        ("A ONU e o IBGE ouviram a Dra. Reis.", "A ONU e o I B G E ouviram a doutora Reis."),
        ("Na Av. Central, nº 8.", "Na avenida Central, número oito."),
        ("Uvas, figos, etc. Depois cantou.", "Uvas, figos, et cetera. Depois cantou."),
        ("A BR-040 e o MP4.", "A B R zero quatro zero e o M P quatro."),
        (
            "Escreva para luz_7@horta.com.br.",
            "Escreva para luz underline sete arroba horta ponto com ponto B R.",
        ),
    ],
    "relations": [
        ("O Bahia venceu por 3x2.", "O Bahia venceu por três a dois."),
        ("Entre 20-25 ovelhas.", "Entre vinte e vinte e cinco ovelhas."),
        (
            "Lei nº 5.123/1988.",
            "Lei número cinco mil cento e vinte e três barra mil novecentos e oitenta e oito.",
        ),
    ],
}
UNTOUCHED = [
    "A vitamina C e o plano B.",
    "NÃO CORRAM, CRIANÇAS!",
    "Disse que não. Ninguém riu.",
]
REGIONS = [
    (
        "pt-PT",
        "Custa 3,40 € e fica a 16 km.",
        "Custa três euros e quarenta cêntimos e fica a dezasseis quilómetros.",
    ),
    (
        "pt-BR",
        "Custa 3,40 € e fica a 16 km.",
        "Custa três euros e quarenta centavos e fica a dezesseis quilômetros.",
    ),
]


@pytest.mark.parametrize(
    ("written", "spoken"), [pair for pairs in READINGS.values() for pair in pairs]
)
def test_written_forms_are_read_as_people_say_them(written: str, spoken: str) -> None:
    assert normalize(written, "pt").spoken == spoken


@pytest.mark.parametrize("prose", UNTOUCHED)
def test_plain_prose_is_left_alone(prose: str) -> None:
    assert normalize(prose, "pt").spoken == prose


@pytest.mark.parametrize(("tag", "written", "spoken"), REGIONS)
def test_regions_differ(tag: str, written: str, spoken: str) -> None:
    assert normalize(written, tag).spoken == spoken
