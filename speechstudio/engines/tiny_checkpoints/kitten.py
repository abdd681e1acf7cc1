"""A small network of the inputs and outputs of KittenTTS, with random weights, and its voices."""

import json
from pathlib import Path
from typing import Any

SAMPLE_RATE = 24_000
SOUNDS = 178
STYLE = 256
SOUND_MS = 60
"""So long each sound and mark lasts at the voice's own pace."""
LOWEST_HZ, HIGHEST_HZ = 100.0, 400.0
TAIL = 6000
"""Samples of silence behind the last sound."""
LOUDNESS = 0.3
SEED = 6
_GRAPH = f"""
<ir_version: 8, opset_import: ["": 17]>
kitten (int64[1, sounds] input_ids, float[1, {STYLE}] style, float[1] speed)
    => (float[length] waveform)
<int64[1] flat = {{-1}}, int64 first = {{0}}, int64 step = {{1}}, int64[1] tail = {{{TAIL}}},
 float usual = {{{SAMPLE_RATE * SOUND_MS / 1000}}}, float rate = {{{float(SAMPLE_RATE)}}},
 float turn = {{6.2831853}}, float loudness = {{{LOUDNESS}}}>
{{
    ids = Reshape(input_ids, flat)
    count = Size(ids)
    pace = Squeeze(speed)
    exact = Div(usual, pace)
    each = Cast<to=7>(exact)
    length = Mul(count, each)
    at = Range(first, length, step)
    place = Div(at, each)
    sound = Gather(ids, place)
    pitch = Gather(pitches, sound)
    mean = ReduceMean<keepdims=0>(style)
    shade = Exp(mean)
    shaded = Mul(pitch, shade)
    time = Cast<to=1>(at)
    seconds = Div(time, rate)
    turns = Mul(shaded, seconds)
    phase = Mul(turns, turn)
    wave = Sin(phase)
    hum = Mul(wave, loudness)
    silence = ConstantOfShape(tail)
    waveform = Concat<axis=0>(hum, silence)
}}
"""
"""With the pitches of sounds, which are random."""
VOICES = tuple(f"expr-voice-{number}-{kind}" for number in range(2, 6) for kind in "fm")


def make(folder: Path) -> None:
    """Write a model as its first versions are: each voice is one row."""
    make_model(folder, rows=1, more={})


def make_named(folder: Path) -> None:
    """Write one as later versions are: rows by the length of a text, names, and a pace."""
    names = {"Bella": VOICES[0], "Jasper": VOICES[1]}
    make_model(folder, rows=400, more={"voice_aliases": names, "speed_priors": {VOICES[1]: 2.0}})


def make_model(folder: Path, *, rows: int, more: dict[str, Any]) -> None:
    """Write network, voices and configuration."""
    import numpy as np
    import onnx

    folder.mkdir(parents=True, exist_ok=True)
    chance = np.random.default_rng(SEED)
    pitches = chance.uniform(LOWEST_HZ, HIGHEST_HZ, SOUNDS).astype(np.float32)
    onnx.save(_network(pitches), folder / "kitten_tts_tiny.onnx")
    styles: dict[str, Any] = {
        name: chance.normal(size=(rows, STYLE)).astype(np.float32) for name in VOICES
    }
    np.savez(folder / "voices.npz", **styles)
    told = {"type": "ONNX1", "model_file": "kitten_tts_tiny.onnx", "voices": "voices.npz", **more}
    (folder / "config.json").write_text(json.dumps(told), encoding="utf-8")


def _network(pitches: Any) -> Any:
    """Make a network that hums a pitch for each sound, higher or lower by the style."""
    from onnx import checker, numpy_helper, parser

    network = parser.parse_model(_GRAPH)
    network.graph.initializer.append(numpy_helper.from_array(pitches, "pitches"))
    checker.check_model(network, full_check=True)
    return network
