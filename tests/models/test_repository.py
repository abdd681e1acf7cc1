"""Which files of a repository make up a model."""

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.models.repository import RepositoryPart, is_inner_path, lacking

ALL = RepositoryPart(repository="lab/voice")


def test_weights_for_other_libraries_are_left_out() -> None:
    paths = [
        "config.json",
        "model.safetensors",
        "tf_model.h5",
        "flax_model.msgpack",
        "optimizer.pt",
    ]

    assert ALL.chosen(paths) == ("config.json", "model.safetensors")


def test_pickles_are_left_out_where_there_are_safetensors_beside_them() -> None:
    paths = ["a/pytorch_model.bin", "pytorch_model-00001-of-2.bin", "model.safetensors", "x.pth"]

    assert ALL.chosen(paths) == ("a/pytorch_model.bin", "model.safetensors", "x.pth")


def test_a_wildcard_does_not_go_beyond_its_folder() -> None:
    part = RepositoryPart(repository="lab/voice", include=("*.json", "v2/*.npy"))

    assert part.chosen(["a.json", "b/a.json", "v2/a.npy", "v2/b/a.npy"]) == ("a.json", "v2/a.npy")


def test_a_pickle_that_is_named_is_taken() -> None:
    part = RepositoryPart(repository="lab/voice", include=("pytorch_model.bin", "*.safetensors"))

    assert len(part.chosen(["pytorch_model.bin", "model.safetensors"])) == 2


def test_what_is_named_without_a_wildcard_has_to_be_there() -> None:
    part = RepositoryPart(repository="lab/voice", include=("config.json", "*.npy"), into="bert")

    assert part.named == ("bert/config.json",)
    assert lacking(("a.json", "*.npy"), ["b.npy"]) == ("a.json",)
    assert lacking(("**/*.yml", "**/*.pth"), ["config.yml", "Models/one/a.pth"]) == ()
    assert lacking(("a/**/*.yml", "**/b.pth"), ["config.yml", "b.pth.part"]) == (
        "a/**/*.yml",
        "**/b.pth",
    )


@pytest.mark.parametrize(
    "name", ["", "/a", "../a", "a/../b", "a//b", "./a", "a\\b", "c:a", ".git/x", "manifest.json"]
)
def test_what_could_not_lie_inside_a_model_is_no_path(name: str) -> None:
    assert not is_inner_path(name)


@given(st.text(max_size=30))
def test_inner_paths_stay_inside(name: str) -> None:
    if is_inner_path(name):
        inside = PurePosixPath("/models/voice") / name
        assert PurePosixPath("/models/voice") in inside.parents
        assert ".." not in inside.parts
