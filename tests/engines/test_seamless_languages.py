"""Codes of SeamlessM4T and of everybody else."""

import pytest

from speechstudio.engines.seamless_languages import SPOKEN, WRITTEN, code_for, tag_of

CODES = ("arb", "cmn", "cmn_Hant", "deu", "eng", "pes", "swh", "yue", "ceb")


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", "eng"),
        ("en-GB", "eng"),
        ("EN_us", "eng"),
        ("ar", "arb"),
        ("fa", "pes"),
        ("sw", "swh"),
        ("zh", "cmn"),
        ("zh-CN", "cmn"),
        ("zh-Hant-TW", "cmn_Hant"),
        ("yue", "yue"),
        ("ceb", "ceb"),
        ("deu", "deu"),
        ("tlh", None),
        ("", None),
    ],
)
def test_a_language_has_the_code_that_serves_it(tag: str, code: str | None) -> None:
    assert code_for(tag, CODES) == code


def test_every_code_can_be_asked_for_by_its_tag() -> None:
    assert [code_for(tag_of(code), CODES) for code in CODES] == [*CODES]


def test_what_can_be_said_can_be_written() -> None:
    assert len(SPOKEN) == 36
    assert set(SPOKEN) <= set(WRITTEN)
    assert len(set(WRITTEN)) == len(WRITTEN)
