"""Voices of MMS by the code of their language."""

import pytest

from speechstudio.domain.errors import UnknownModelError
from speechstudio.models.catalogue import Catalogue
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.mms import mms_model
from speechstudio.models.repository import RepositorySource


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue()


@pytest.mark.parametrize(
    ("name", "repository", "language"),
    [
        ("mms-tts-swh", "facebook/mms-tts-swh", "sw"),
        ("mms-tts-abp", "facebook/mms-tts-abp", "abp"),
        ("mms-tts-azj-script_cyrillic", "facebook/mms-tts-azj-script_cyrillic", "az-Cyrl"),
        ("mms-tts-azj-script-latin", "facebook/mms-tts-azj-script_latin", "az-Latn"),
        ("mms-tts-cak-dialect_central", "facebook/mms-tts-cak-dialect_central", "cak"),
        ("hub:facebook/mms-tts-swh", "facebook/mms-tts-swh", "sw"),
    ],
)
def test_every_language_has_a_model_of_its_code(
    shipped: Catalogue, name: str, repository: str, language: str
) -> None:
    model = shipped.get(name)

    assert model.repositories == (repository,)
    assert model.languages == (language,)
    assert (model.engine, model.commercial_use) == ("mms", "no")
    assert shipped.get(model.id) == model


def test_a_language_that_is_listed_is_the_listed_one(shipped: Catalogue) -> None:
    assert shipped.get("hub:facebook/mms-tts-deu") in shipped.models


def test_repository_is_known_for_its_own_engine_only(shipped: Catalogue) -> None:
    found = shipped.of_repository("facebook/mms-tts-swh", "mms")

    assert found is not None
    assert found.id == "mms-tts-swh"
    assert shipped.of_repository("facebook/mms-tts-swh", "bark") is None
    assert shipped.of_repository("Facebook/MMS-TTS-deu", "mms") == shipped.get("mms-tts-deu")


@pytest.mark.parametrize("name", ["mms-tts-", "mms-tts-german", "mms-tts-DEU", "mms", "mms-tts-de"])
def test_what_is_no_code_is_no_model(shipped: Catalogue, name: str) -> None:
    assert mms_model(name) is None
    with pytest.raises(UnknownModelError):
        shipped.get(name)


def test_listed_voices_are_like_those_by_name(shipped: Catalogue) -> None:
    for listed in (model for model in shipped.models if model.engine == "mms"):
        made = mms_model(listed.id)
        assert made is not None
        assert made.sources == listed.sources
        assert isinstance(made.sources[0], RepositorySource)
        assert (made.languages, made.licence) == (listed.languages, listed.licence)
