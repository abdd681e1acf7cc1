"""`--engine-option`: what only some engines have."""

from pathlib import Path

import pytest

from speechstudio.cli.main import main


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ("sdp_ratio", "--engine-option sdp_ratio is not understood"),
        ("sdp_ratio=much", "--engine-option sdp_ratio=much is not understood"),
        ("sdp_ratio=0.5", "eSpeak NG has no option “sdp_ratio”"),
    ],
)
@pytest.mark.parametrize("command", ["speak", "batch"])
def test_an_option_that_the_voice_does_not_have_is_told(
    command: str, option: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "text.txt").write_text("Hello.", encoding="utf-8")
    common = [str(tmp_path / "text.txt"), "--voice", "espeak:en-us", "--engine-option", option]
    output = tmp_path / ("out" if command == "batch" else "out.wav")
    assert main([command, *common, "--output", str(output)]) == 2
    assert told in capsys.readouterr().err
    assert not output.exists()
