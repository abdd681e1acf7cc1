"""The network with weights that nobody trained."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

# PyTorch, and the network, are imported by the tests: every worker collects all tests, and
# importing it takes longer than these tests, which run where others need it, too.
CONTEXT_FRAMES = 100

pytestmark = pytest.mark.models


@pytest.fixture(scope="module", autouse=True)
def _one_thread() -> Iterator[None]:
    """More gain nothing here, and wait for each other on a busy machine."""
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def network() -> Any:
    """A network whose normalizations do something, as those of a trained one."""
    import torch

    from speechstudio.engines.diarization.campplus import CamPlusPlus

    torch.manual_seed(1)
    network: Any = CamPlusPlus()
    for module in network.modules():
        if hasattr(module, "running_mean"):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)
    return network.eval()


def noise(rows: int, frames: int) -> Any:
    import torch

    from speechstudio.engines.diarization.campplus import MELS

    return torch.randn(rows, frames, MELS, generator=torch.Generator().manual_seed(2))


def vectors(network: Any, features: Any) -> Any:
    import torch

    with torch.inference_mode():
        return network(features)


def test_the_nearer_context_is_as_long_as_these_tests_take_it_to_be() -> None:
    from speechstudio.engines.diarization import campplus

    assert campplus.CONTEXT_FRAMES == CONTEXT_FRAMES


@pytest.mark.parametrize("frames", [10, CONTEXT_FRAMES, 2 * CONTEXT_FRAMES + 1])
def test_speech_of_any_length_becomes_one_vector(network: Any, frames: int) -> None:
    from speechstudio.engines.diarization.campplus import DIMENSION

    found = vectors(network, noise(1, frames))
    assert found.shape == (1, DIMENSION)
    assert bool(found.isfinite().all())


def test_the_rows_of_a_batch_do_not_touch_each_other(network: Any) -> None:
    import torch

    features = noise(2, 60)
    alone = vectors(network, features[1:])
    assert torch.allclose(vectors(network, features)[1:], alone, atol=1e-4)


def test_folding_changes_no_vector(network: Any) -> None:
    before = vectors(network, noise(1, 250))
    after = vectors(deepcopy(network).fold(), noise(1, 250))
    assert float((after - before).abs().max()) < 1e-4 * float(before.abs().max())
