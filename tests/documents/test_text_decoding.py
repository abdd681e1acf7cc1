import codecs

import pytest

from speechstudio.documents.text_decoding import decode
from speechstudio.domain.errors import DocumentError

TEXTS = {
    "cp1252": [
        "“It’s naïve,” said the old man – and the café’s door closed. He paid £20.",
        "Die Straße führt über den Fluß; Mädchen und Jungen spielen draußen.",
        "Il était une fois une forêt où les élèves allaient à l’école. Ça n’est pas facile, voilà.",
        "¿Dónde está el niño? Mañana comerá con su mamá.",
        "Perché no? La città è più bella così; però la libertà è già qui.",
        "A educação não é só informação; amanhã as crianças irão à praça com o avô.",
        "café",
        "à la carte",
    ],
    "iso8859_15": ["Le cœur coûte 5 € à peine; déjà l’été.".replace("’", "'")],
    "mac_roman": ["Die Bäume blühen schön, und die Straße führt über den Fluß."],
    "cp1250": ["Zażółć gęślą jaźń.", "Příliš žluťoučký kůň úpěl ďábelské ódy."],
    "iso8859_2": ["Książka leży na stole, a dziewczyna śpi już od godziny."],
    "cp1251": [
        "Однажды весною, в час небывало жаркого заката.",
        "Привет",
        "Їхній будинок стоїть біля річки.",
    ],
    "koi8_r": ["Однажды весною, в час небывало жаркого заката."],
    "cp866": ["Однажды весною, в час небывало жаркого заката."],
    "cp1253": ["Η γρήγορη αλεπού πηδά πάνω από το σκυλί. Καλημέρα σας."],
    "cp1254": ["Güneşli bir günde çocuklar bahçede oynuyordu."],
    "cp1255": ["שלום לכולם, מה שלומכם היום? הילדים משחקים בחוץ."],
    "cp1256": ["مرحبا بكم في بيتنا الجديد، كيف حالكم اليوم؟"],
    "cp932": ["吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。", "こんにちは"],
    "euc_jp": ["吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。"],
    "iso2022_jp": ["吾輩は猫である。名前はまだ無い。"],
    "gb18030": ["我们今天去公园散步，天气非常好，孩子们都很高兴。"],
    "big5": ["我們今天去公園散步，天氣非常好，孩子們都很高興。"],
    "cp949": ["오늘은 날씨가 매우 좋아서 아이들이 공원에서 놀고 있습니다.", "안녕하세요"],
}


@pytest.mark.parametrize(
    ("encoding", "text"),
    [(encoding, text) for encoding, texts in TEXTS.items() for text in texts],
)
def test_old_encodings_are_told_by_the_language_that_they_give(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text
    assert decode((f"Only ASCII here.\n{text}\n" * 20).encode(encoding)).split("\n")[1] == text


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_is_told_with_and_without_marks(encoding: str) -> None:
    assert decode("Grüße aus Köln".encode(encoding)) == "Grüße aus Köln"


def test_big_endian_marks_are_known() -> None:
    assert decode(codecs.BOM_UTF16_BE + "Grüße".encode("utf-16-be")) == "Grüße"


def test_a_declared_encoding_is_believed_if_it_fits() -> None:
    assert decode("Öl".encode("cp850"), declared="cp850") == "Öl"
    assert decode("Öl".encode(), declared="ascii") == "Öl"
    assert decode("Öl".encode(), declared="no such thing") == "Öl"
    assert decode(b"abc", declared="zlib") == "abc"


def test_a_few_damaged_places_do_not_make_utf_8_something_else() -> None:
    text = "Über die Brücke führt ein Weg. " * 20
    assert decode(text.encode()[:-1] + b"\xc3") == text[:-1]
    assert decode(text.encode() + b"\xff") == text


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 4,
        b"\x00\x01\x02\x03" * 100,
        b"text\0text" * 9,
        codecs.BOM_UTF16_LE + b"\x00\xdc" * 100,
        b"\x01\x02\x03\x04\x05\x06abc",
    ],
)
def test_binary_data_is_no_text(data: bytes) -> None:
    with pytest.raises(DocumentError):
        decode(data)


def test_single_control_characters_are_left_out() -> None:
    assert decode(b"one\x08 two\x1a") == "one two"


def test_an_unknown_language_is_left_to_the_library() -> None:
    text = "ᏣᎳᎩ"  # nothing that an old encoding could hold: read as something, without an error
    assert decode(text.encode("utf-8")[:-1]) != ""
