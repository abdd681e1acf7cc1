"""A voice of Piper that is made in a moment: its network says each sound as a tone of its own.

It has the inputs, outputs and kinds of nodes that published voices have: a Ceil that rounds the
length of each sound to frames, and two places that draw noise.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

RATE = 16_000
HOP = 256
FRAMES = 8
"""Length of each id at its own pace."""
IDS = {character: [number] for number, character in enumerate("_^$ .,?abcdefghijklmnopqrstuvwxyz")}


def write_voice(folder: Path, name: str, *, speakers: int = 1, language: str = "") -> Path:
    """Write a voice whose alphabet is letters, as `text` voices have it."""
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(network(with_speakers=speakers > 1), folder / f"{name}.onnx")
    settings: dict[str, Any] = {
        "audio": {"sample_rate": RATE},
        "espeak": {"voice": "en-us"},
        "phoneme_type": "text",
        "num_symbols": len(IDS),
        "num_speakers": speakers,
        "phoneme_id_map": IDS,
        "speaker_id_map": {f"p{number}": number for number in range(speakers)},
    }
    if language:
        settings["language"] = {"code": language}
    (folder / f"{name}.onnx.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder / f"{name}.onnx"


def network(*, with_speakers: bool = False) -> onnx.ModelProto:
    """Make a network: each id lasts `FRAMES` frames and is as loud as it is high, with noise."""
    constants = {
        "zero": np.array([0], np.int64),
        "one": np.array([1], np.int64),
        "two": np.array([2], np.int64),
        "frames": np.array([FRAMES], np.float32),
        "hop": np.array([HOP], np.int64),
        "share": np.array([0.02], np.float32),
    }
    nodes = [
        helper.make_node("Cast", ["input"], ["ids"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["scales", "one"], ["length_scale"]),
        helper.make_node("Gather", ["scales", "zero"], ["noise_scale"]),
        helper.make_node("Gather", ["scales", "two"], ["noise_w"]),
        helper.make_node("RandomNormalLike", ["ids"], ["rhythm"], dtype=1),
        helper.make_node("Mul", ["rhythm", "noise_w"], ["scaled_rhythm"]),
        helper.make_node("Abs", ["scaled_rhythm"], ["longer"]),
        helper.make_node("Mul", ["frames", "length_scale"], ["length"]),
        helper.make_node("Add", ["longer", "length"], ["lengths"]),
        helper.make_node("Ceil", ["lengths"], ["ceiling"]),
        # Every id is as long as the longest, so that lengths can be counted without a loop.
        helper.make_node("ReduceSum", ["ceiling"], ["all"], keepdims=0),
        helper.make_node("Cast", ["all"], ["count"], to=TensorProto.INT64),
        helper.make_node("Reshape", ["count", "one_shape"], ["count_1"]),
        helper.make_node("Mul", ["count_1", "hop"], ["samples"]),
        helper.make_node("ConstantOfShape", ["samples"], ["still"]),
        helper.make_node("RandomNormalLike", ["still"], ["draw"], dtype=1),
        helper.make_node("Mul", ["draw", "share"], ["soft"]),
        helper.make_node("Mul", ["soft", "noise_scale"], ["noise"]),
        helper.make_node("ReduceMean", ["ids"], ["mean"], keepdims=0),
        helper.make_node("Mul", ["mean", "share"], ["level"]),
        helper.make_node("Add", ["noise", "level"], ["voice"]),
    ]
    constants["one_shape"] = np.array([1], np.int64)
    last = "voice"
    inputs = [
        helper.make_tensor_value_info("input", TensorProto.INT64, [1, "sounds"]),
        helper.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
        helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
    ]
    if with_speakers:
        inputs.append(helper.make_tensor_value_info("sid", TensorProto.INT64, [1]))
        nodes += [
            helper.make_node("Cast", ["sid"], ["speaker"], to=TensorProto.FLOAT),
            helper.make_node("Mul", ["speaker", "share"], ["height"]),
            helper.make_node("Add", ["voice", "height"], ["spoken"]),
        ]
        last = "spoken"
    nodes.append(helper.make_node("Identity", [last], ["output"]))
    graph = helper.make_graph(
        nodes,
        "voice",
        inputs,
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["length"])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
