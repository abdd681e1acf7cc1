import pytest

from speechstudio.documents.xml_reading import attribute, child, local_name, parse_xml, text_of
from speechstudio.domain.errors import DocumentError

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "attack",
    [
        f'<!DOCTYPE x [<!ENTITY l0 "lol">{LAUGHS}]><x>&l9;</x>',
        f'<!DOCTYPE x [<!ENTITY l0 "lol">{LAUGHS}]><x a="&l9;"/>',
        '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><x>&f;</x>',
        '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://localhost/x"> %p;]><x/>',
        '<!DOCTYPE x [<!ENTITY unused "a">]><x/>',
    ],
    ids=["laughs", "laughs in an attribute", "file", "parameter", "unused"],
)
def test_entities_are_refused_in_every_encoding(attack: str) -> None:
    for data in (attack.encode(), attack.encode("utf-16")):
        with pytest.raises(DocumentError):
            parse_xml(data, part="x.xml")


def test_a_document_type_elsewhere_is_not_fetched() -> None:
    root = parse_xml(b'<!DOCTYPE x SYSTEM "http://localhost:1/x.dtd"><x>a</x>', part="x.xml")
    assert text_of(root) == "a"


@pytest.mark.parametrize("data", [b"", b"<a>", b"<a></b>", b"<a>" * 5000 + b"</a>" * 5000, b"\xff"])
def test_damaged_and_bottomless_parts_are_named(data: bytes) -> None:
    with pytest.raises(DocumentError, match=r"its part x\.xml is damaged"):
        parse_xml(data, part="x.xml")


def test_names_are_known_without_their_namespaces() -> None:
    root = parse_xml(
        b'<a xmlns="u:1" xmlns:p="u:2" p:id="7"><!-- c --><b><p:c>t</p:c></b></a>', part="x"
    )
    assert (local_name(root), attribute(root, "id"), attribute(root, "no")) == ("a", "7", "")
    assert text_of(child(root, "b", "c")) == "t"
    assert child(root, "b", "d") is None
    assert text_of(None) == ""
