"""Codes of languages with three letters and with two."""

import pytest

from speechstudio.domain.language_codes import short_code


@pytest.mark.parametrize(
    ("code", "short"), [("deu", "de"), ("cmn", "zh"), ("swh", "sw"), ("abp", "abp"), ("de", "de")]
)
def test_short_code_is_the_one_that_bcp_47_wants(code: str, short: str) -> None:
    assert short_code(code) == short
