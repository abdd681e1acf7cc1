import pytest

from speechstudio.documents import ssml
from speechstudio.domain.errors import DocumentError

PLAIN = '<speak version="1.1" xml:lang="en-US">Hi <break time="1s"/> <b>you</b></speak>'


@pytest.mark.parametrize(
    "head",
    [
        "",
        "\ufeff",
        '<?xml version="1.0" encoding="utf-8"?>\n',
        "<!-- a -- b -->",
        "<!DOCTYPE speak>",
    ],
)
def test_a_document_is_kept_as_it_is(head: str) -> None:
    document = ssml.read((head + PLAIN).encode())
    (block,) = document.blocks
    assert block.kind == "ssml"
    assert block.text == head.lstrip("\ufeff") + PLAIN
    assert document.language == "en-US"


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<html><body>x</body></html>", "no SSML"),
        ("<speaker>x</speaker>", "no SSML"),
        ("<speak>Hi <break/>", "cut off"),
        ('<!DOCTYPE speak [<!ENTITY a "b">]><speak>&a;</speak>', "entities"),
    ],
)
def test_other_xml_is_refused(source: str, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        ssml.read(source.encode())
