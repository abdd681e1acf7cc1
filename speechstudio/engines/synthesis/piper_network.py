"""Piper's network, made to tell when each sound is spoken and to speak twice the same.

A voice is a VITS network (Kim et al., “Conditional Variational Autoencoder with Adversarial
Learning for End-to-End Text-to-Speech”, 2021). It knows how long every sound lasts, and does not
tell; it draws noise for rhythm and tone, and cannot be asked for the same again. Both are mended
in the graph when it is loaded: the lengths become an output, and the noise an input.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from speechstudio.engines.onnx_network import Network
from speechstudio.engines.synthesis.sound import Samples

NOISE = "speechstudio.noise"
NOISE_LENGTH = 786_433
"""A prime: noise that must be taken twice never falls into step with the channels."""
APART = 100_003
"""The second place that wants noise begins so much later in it than the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a network is to speak."""

    speaker: int | None
    length_scale: float
    noise_scale: float
    noise_w_scale: float
    seed: int


class PiperNetwork:
    """One voice, loaded."""

    def __init__(self, network: Network) -> None:
        self._network = network

    @classmethod
    def load(cls, path: Path, *, threads: int, device: str) -> Self:
        """Load a voice; takes a second or two."""
        return cls(Network.load(path, _mend, threads=threads, device=device))

    def speak(self, ids: list[int], manner: Manner) -> tuple[Samples, npt.NDArray[np.float32]]:
        """Give samples, and how many frames of them each id lasts (none where it is not told)."""
        scales = [manner.noise_scale, manner.length_scale, manner.noise_w_scale]
        given: dict[str, Any] = {
            "input": np.array([ids], dtype=np.int64),
            "input_lengths": np.array([len(ids)], dtype=np.int64),
            "scales": np.array(scales, dtype=np.float32),
        }
        if manner.speaker is not None:
            given["sid"] = np.array([manner.speaker], dtype=np.int64)
        if NOISE in self._network.inputs:
            given[NOISE] = _noise(manner.seed)
        samples, *lengths = self._network.run(given)
        frames = lengths[0].reshape(-1) if lengths else np.zeros(0, np.float32)
        return samples.reshape(-1), frames


@lru_cache(maxsize=2)
def _noise(seed: int) -> Samples:
    return np.random.default_rng(seed).standard_normal(NOISE_LENGTH, dtype=np.float32)


def _mend(model: Any) -> None:
    """Add the lengths of sounds to what the graph gives, and noise to what it takes."""
    import onnx

    graph = model.graph
    ceilings = [node.output[0] for node in graph.node if node.op_type == "Ceil"]
    if len(ceilings) == 1 and len(graph.output) == 1:
        graph.output.append(onnx.ValueInfoProto(name=ceilings[0]))
    draws = [node for node in graph.node if node.op_type == "RandomNormalLike"]
    if not draws or any(attribute.name != "dtype" for d in draws for attribute in d.attribute):
        return  # a voice that never varies, or draws in a way that is not known
    kind = onnx.TensorProto.FLOAT
    graph.input.append(onnx.helper.make_tensor_value_info(NOISE, kind, [NOISE_LENGTH]))
    nodes: list[Any] = []
    start = 0
    for node in graph.node:
        if node.op_type == "RandomNormalLike":
            nodes.extend(_reading_noise(graph, node, start))
            start += APART
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)


def _reading_noise(graph: Any, node: Any, start: int) -> list[Any]:
    """Make nodes that fill the shape which one node fills with noise of its own."""
    from onnx import helper, numpy_helper

    name = f"{NOISE}.{start}"
    for part, value in (("start", start), ("step", 1), ("length", NOISE_LENGTH)):
        constant = np.array(value, dtype=np.int64)
        graph.initializer.append(numpy_helper.from_array(constant, f"{name}.{part}"))
    steps: tuple[tuple[str, list[str], str, dict[str, int]], ...] = (
        ("Shape", [node.input[0]], f"{name}.shape", {}),
        ("ReduceProd", [f"{name}.shape"], f"{name}.count", {"keepdims": 0}),
        ("Add", [f"{name}.start", f"{name}.count"], f"{name}.end", {}),
        ("Range", [f"{name}.start", f"{name}.end", f"{name}.step"], f"{name}.places", {}),
        ("Mod", [f"{name}.places", f"{name}.length"], f"{name}.wrapped", {}),
        ("Gather", [NOISE, f"{name}.wrapped"], f"{name}.flat", {}),
        ("Reshape", [f"{name}.flat", f"{name}.shape"], node.output[0], {}),
    )
    return [helper.make_node(kind, taken, [made], **more) for kind, taken, made, more in steps]
