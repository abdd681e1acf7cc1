from pathlib import Path

import pytest

from speechstudio.audio.cover import Cover
from speechstudio.domain.errors import StorageError, UsageError
from tests.audio.pictures import picture


@pytest.mark.parametrize("kind", ["jpeg", "png"])
def test_the_content_tells_the_kind(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "cover.bmp"
    path.write_bytes(picture(kind))
    assert Cover.load(path).media_type == f"image/{kind}"


def test_another_kind_is_refused() -> None:
    with pytest.raises(UsageError, match=r"a\.gif is neither a JPEG nor a PNG"):
        Cover.of(b"GIF89a", name="a.gif")


def test_a_huge_picture_is_refused() -> None:
    with pytest.raises(UsageError, match="too large: 20 MB"):
        Cover.of(picture("png") + bytes(20_000_000))


def test_a_missing_picture_says_so(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"a\.png cannot be read"):
        Cover.load(tmp_path / "a.png")
