"""Secrets go into the keyring of the system, and where there is none that is said."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError

from speechstudio.domain.errors import StorageError
from speechstudio.storage.secrets import HUB_TOKEN, keep_secret, secret


class MemoryKeyring(KeyringBackend):
    """A keyring that ends with the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def used_keyring() -> Iterator[MemoryKeyring]:
    before, made = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_secret_is_kept_and_forgotten(used_keyring: MemoryKeyring) -> None:
    assert not secret(HUB_TOKEN)
    keep_secret(HUB_TOKEN, "hf_1")
    assert secret(HUB_TOKEN) == "hf_1"
    keep_secret(HUB_TOKEN, "")
    assert not used_keyring.kept
    keep_secret(HUB_TOKEN, "")


@pytest.mark.usefixtures("used_keyring")
def test_without_a_keyring_nothing_is_kept_in_a_file() -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    assert not secret(HUB_TOKEN)
    with pytest.raises(StorageError, match="no keyring"):
        keep_secret(HUB_TOKEN, "hf_1")
