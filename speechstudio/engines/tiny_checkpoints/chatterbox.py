"""A small model of Chatterbox: networks of the same inputs and outputs as those published.

What is said lasts one number and a half for each letter, as the language network counts letters
by what it has seen; the sound of each number is a tone of its own.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from speechstudio.engines.synthesis.chatterbox import OWN_VOICE, VOICES
from speechstudio.engines.synthesis.chatterbox_network import START, STOP
from speechstudio.engines.synthesis.chatterbox_text import LANGUAGES, TOKENIZER
from speechstudio.engines.tiny_checkpoints.recordings import SAMPLE_RATE, write_recording

SEED = 11
WIDTH, HEADS, LAYERS = 16, 2, 2
NUMBERS = WIDTH // HEADS
"""Of a head."""
SIGNS = STOP + 8
"""Some more than are ever said, as the real ones have."""
PROMPT, VOICE = 5, 8
FRAME = SAMPLE_RATE // 25
EAGERNESS = 3.0
"""How soon it stops once as much is said as there are letters."""
_FLOAT, _INT = 1, 7
"""What ONNX calls types of numbers."""


def make(folder: Path) -> None:
    """Write a model of several languages with a voice of its own and that of a recording."""
    make_model(folder, LANGUAGES)


def make_english(folder: Path) -> None:
    """Write a model that knows no languages apart."""
    make_model(folder, ())


def make_model(folder: Path, languages: Sequence[str]) -> None:
    """Write a model as it is published."""
    (folder / "onnx").mkdir(parents=True, exist_ok=True)
    (folder / VOICES).mkdir(exist_ok=True)
    write_recording(folder / OWN_VOICE, 120)
    write_recording(folder / VOICES / "hum.wav", 200)
    write_tokenizer(folder / TOKENIZER, languages)
    for name, write in (
        ("speech_encoder", _encoder),
        ("embed_tokens", _embedder),
        ("language_model_q4", _language),
        ("conditional_decoder", _decoder),
    ):
        write().save(folder / "onnx" / f"{name}.onnx")


class _Graph:
    """A network that is being written, a step at a time."""

    def __init__(self) -> None:
        import numpy as np
        from onnx import helper, numpy_helper

        self._helper, self._numpy = helper, numpy_helper
        self._nodes: list[Any] = []
        self._constants: list[Any] = []
        self._inputs: list[Any] = []
        self._outputs: list[Any] = []
        self.chance = np.random.default_rng(SEED)

    def takes(self, name: str, kind: int, *shape: int | str) -> str:
        """Add an input."""
        self._inputs.append(self._helper.make_tensor_value_info(name, kind, shape))
        return name

    def gives(self, name: str, made: str, kind: int, *shape: int | str) -> None:
        """Add an output."""
        self._nodes.append(self._helper.make_node("Identity", [made], [name]))
        self._outputs.append(self._helper.make_tensor_value_info(name, kind, shape))

    def constant(self, value: Any, kind: str = "float32") -> str:
        """Add numbers that never change."""
        import numpy as np

        name = f"constant{len(self._constants)}"
        self._constants.append(self._numpy.from_array(np.asarray(value, kind), name))
        return name

    def random(self, *shape: int) -> str:
        """Add numbers by chance."""
        return self.constant(self.chance.standard_normal(shape))

    def does(self, what: str, *given: str, **attributes: Any) -> str:
        """Add a step; returns what it makes."""
        made = f"made{len(self._nodes)}"
        self._nodes.append(self._helper.make_node(what, given, [made], **attributes))
        return made

    def whole(self, *numbers: int) -> str:
        """Add whole numbers, for shapes."""
        return self.constant(numbers, "int64")

    def save(self, path: Path) -> None:
        """Write it, with its weights beside it as the large ones have them."""
        import onnx

        graph = self._helper.make_graph(
            self._nodes, path.stem, self._inputs, self._outputs, self._constants
        )
        opset = self._helper.make_opsetid("", 17)
        model = self._helper.make_model(graph, opset_imports=[opset], ir_version=9)
        onnx.save(
            model,
            path,
            save_as_external_data=True,
            location=f"{path.name}_data",
            size_threshold=1024,
        )


def _encoder() -> _Graph:
    """Take some moments of a recording for how somebody sounds."""
    graph = _Graph()
    sound = graph.takes("audio_values", _FLOAT, "batch_size", "samples")
    start, end, axis = graph.whole(1000), graph.whole(1000 + VOICE), graph.whole(1)
    voice = graph.does("Slice", sound, start, end, axis)
    heard = graph.does("MatMul", voice, graph.random(VOICE, WIDTH))
    condition = graph.does("Unsqueeze", heard, axis)
    graph.gives("audio_features", condition, _FLOAT, "batch_size", 1, WIDTH)
    tokens = graph.constant([[100 * number for number in range(PROMPT)]], "int64")
    graph.gives("audio_tokens", tokens, _INT, "batch_size", PROMPT)
    graph.gives("speaker_embeddings", voice, _FLOAT, "batch_size", VOICE)
    features = graph.random(1, 2 * PROMPT, VOICE)
    graph.gives("speaker_features", features, _FLOAT, "batch_size", 2 * PROMPT, VOICE)
    return graph


def _embedder() -> _Graph:
    """Give each sign a vector whose last number counts: 1 for letters, -1 for what is said."""
    graph = _Graph()
    ids = graph.takes("input_ids", _INT, "batch_size", "length")
    places = graph.takes("position_ids", _INT, "batch_size", "length")
    feeling = graph.takes("exaggeration", _FLOAT, "batch_size")
    places = graph.does("Mod", places, graph.whole(50))
    vectors = graph.does(
        "Add",
        graph.does("Gather", graph.random(SIGNS, WIDTH - 1), ids),
        graph.does("Gather", graph.random(50, WIDTH - 1), places),
    )
    vectors = graph.does("Add", vectors, graph.does("Mul", feeling, graph.random(WIDTH - 1)))
    length = graph.does("Gather", graph.does("Shape", ids), graph.whole(1))
    is_said = graph.does(
        "Or",
        graph.does("GreaterOrEqual", ids, graph.whole(START)),
        graph.does("Equal", length, graph.whole(1)),
    )
    count = graph.does("Where", is_said, graph.constant([-1.0]), graph.constant([1.0]))
    count = graph.does("Unsqueeze", count, graph.whole(2))
    made = graph.does("Concat", vectors, count, axis=2)
    graph.gives("inputs_embeds", made, _FLOAT, "batch_size", "length", WIDTH)
    return graph


def _language() -> _Graph:
    """Add up what was seen, and say what follows from it."""
    graph = _Graph()
    given = graph.takes("inputs_embeds", _FLOAT, "batch_size", "length", WIDTH)
    graph.takes("attention_mask", _INT, "batch_size", "total")
    past = ("batch_size", HEADS, "past", NUMBERS)
    split, whole = graph.whole(0, 0, HEADS, NUMBERS), graph.whole(0, 1, WIDTH)
    parts = graph.does("Reshape", given, split)
    parts = graph.does("Transpose", parts, perm=[0, 2, 1, 3])
    seen = ""
    kept: list[tuple[str, str]] = []
    for layer in range(LAYERS):
        for what in ("key", "value"):
            before = graph.takes(f"past_key_values.{layer}.{what}", _FLOAT, *past)
            seen = graph.does("Concat", before, parts, axis=2)
            kept.append((f"present.{layer}.{what}", seen))
    total = graph.does("ReduceSum", seen, graph.whole(2), keepdims=1)
    total = graph.does("Reshape", graph.does("Transpose", total, perm=[0, 2, 1, 3]), whole)
    last = graph.does("Slice", given, graph.whole(-1), graph.whole(2**31), graph.whole(1))
    likely = graph.does("MatMul", graph.does("Tanh", last), graph.random(WIDTH, SIGNS))
    count = graph.chance.standard_normal((WIDTH, SIGNS)) * 0.02
    count[:, STOP] = 0.0
    count[-1, STOP] = -EAGERNESS
    likely = graph.does("Add", likely, graph.does("MatMul", total, graph.constant(count)))
    graph.gives("logits", likely, _FLOAT, "batch_size", 1, SIGNS)
    for name, made in kept:
        graph.gives(name, made, _FLOAT, *past[:2], "total", NUMBERS)
    return graph


def _decoder() -> _Graph:
    """Give each number a tone, as loud as the voice has it."""
    import numpy as np

    graph = _Graph()
    said = graph.takes("speech_tokens", _INT, "batch_size", "length")
    voice = graph.takes("speaker_embeddings", _FLOAT, "batch_size", VOICE)
    features = graph.takes("speaker_features", _FLOAT, "batch_size", "time", VOICE)
    heard = graph.does("Gather", graph.does("Shape", features), graph.whole(1))
    prompt = graph.does("Div", heard, graph.whole(2))
    said = graph.does("Slice", said, prompt, graph.whole(2**31), graph.whole(1))
    pitch = graph.does("Unsqueeze", graph.does("Cast", said, to=_FLOAT), graph.whole(2))
    pitch = graph.does("Add", graph.does("Mul", pitch, graph.constant(0.02)), graph.constant(90.0))
    times = 2 * np.pi * np.arange(FRAME) / SAMPLE_RATE
    tone = graph.does("Sin", graph.does("MatMul", pitch, graph.constant(times[None])))
    tone = graph.does("Reshape", tone, graph.whole(0, -1))
    loud = graph.does("ReduceMean", graph.does("Abs", voice), axes=[1], keepdims=1)
    loud = graph.does("Add", loud, graph.constant(0.2))
    graph.gives("waveform", graph.does("Mul", tone, loud), _FLOAT, "batch_size", "samples")
    return graph


def write_tokenizer(path: Path, languages: Sequence[str]) -> None:
    """Write a tokenizer of single letters, which sets the signs around a text by itself."""
    from tokenizers import Regex, Tokenizer
    from tokenizers.models import BPE
    from tokenizers.normalizers import Replace
    from tokenizers.processors import TemplateProcessing

    special = ["[START]", "[STOP]", "[UNK]", "[SPACE]", *(f"[{code}]" for code in languages)]
    letters = "abcdefghijklmnopqrstuvwxyz"
    kana = map(chr, range(0x3042, 0x3094))
    signs = [*special, *letters, *letters.upper(), *"0123456789.,!?'- ", *kana, "\u0301", "\u0308"]
    numbers = {sign: number for number, sign in enumerate(signs)}
    tokenizer = Tokenizer(BPE(vocab=numbers, merges=[], unk_token="[UNK]"))  # noqa: S106 - a sign
    tokenizer.add_special_tokens(special)
    tokenizer.normalizer = Replace(Regex(" "), "[SPACE]")
    tokenizer.post_processor = TemplateProcessing(
        single="[START] $A [STOP] [SPEECH]",
        special_tokens=[("[START]", 0), ("[STOP]", 1), ("[SPEECH]", START)],
    )
    tokenizer.save(str(path))
