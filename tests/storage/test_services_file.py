"""Services stand in a file of their own, and keys do not stand there."""

from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from speechstudio.domain.errors import StorageError
from speechstudio.domain.services import ServiceKind, ServiceSetup, SoundFormat
from speechstudio.storage.services_file import (
    ServicesFile,
    forget_key,
    keep_key,
    key_of,
    key_variable,
)
from tests.storage.test_secrets import MemoryKeyring, used_keyring

__all__ = ["used_keyring"]

SERVICES = {
    "cloud": ServiceSetup(
        kind=ServiceKind.OPENAI_SPEECH,
        address="https://example.org",
        model="m",
        voices="a,b",
        language="pt-BR",
        sound=SoundFormat.PCM,
        has_key=True,
    ),
    "home": ServiceSetup(address="pi.local:10200"),
}


def test_services_are_read_as_they_were_written(tmp_path: Path) -> None:
    file = ServicesFile(tmp_path / "a" / "services.toml")
    assert file.load() == {}
    file.save(SERVICES)
    assert file.load() == SERVICES
    file.save({})
    assert file.load() == {}


@pytest.mark.parametrize(
    "content",
    [
        "nonsense",
        "services = 1",
        "[services]\nhome = 1",
        "[services.'a b']\naddress = 'pi.local'",
        "[services.home]",
        "[services.home]\naddress = 'pi.local'\nkind = 'other'",
        "[services.home]\naddress = 'ftp://pi.local'",
        "[services.home]\naddress = 'pi.local'\nlanguage = '!'",
    ],
)
def test_a_file_that_makes_no_sense_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "services.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(StorageError, match=r"services\.toml cannot be read"):
        ServicesFile(path).load()
    assert path.read_text(encoding="utf-8") == content


def test_a_key_is_in_the_keyring_and_the_environment_goes_first(
    used_keyring: MemoryKeyring,
) -> None:
    keep_key("my-cloud", "secret")
    assert list(used_keyring.kept.values()) == ["secret"]
    with_key, without = SERVICES["cloud"], SERVICES["home"]
    assert key_of("my-cloud", with_key, {}) == "secret"
    assert key_of("my-cloud", without, {}) == ""  # nobody is asked to unlock anything
    assert key_of("other", with_key, {}) == ""
    assert key_variable("my-cloud") == "SPEECHSTUDIO_KEY_MY_CLOUD"
    for setup in (with_key, without):
        assert key_of("my-cloud", setup, {"SPEECHSTUDIO_KEY_MY_CLOUD": "another"}) == "another"
    forget_key("my-cloud")
    forget_key("my-cloud")
    assert not used_keyring.kept


@pytest.mark.usefixtures("used_keyring")
def test_without_a_keyring_the_environment_is_advised() -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    with pytest.raises(StorageError) as told:
        keep_key("cloud", "secret")
    assert "SPEECHSTUDIO_KEY_CLOUD" in told.value.hint
