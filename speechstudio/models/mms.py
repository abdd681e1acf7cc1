"""The voices of MMS, one for each of more than 1,100 languages, as models had by name.

Each is a repository of the hub of its own, called after the code that MMS has for its language:
three letters of ISO 639-3, and where it has several the script or the dialect. Whether there is
one for a code, the hub says.
"""

import re

from speechstudio.domain.language_codes import short_code
from speechstudio.models.catalogue import Model, ModelTask
from speechstudio.models.repository import RepositoryPart, RepositorySource

_LIMITS = (
    "Letters and digits outside the alphabet of the language are dropped. One voice, at 16 kHz,"
    " without much melody."
)

_NAME = re.compile(
    r"(?:hub:)?(?:facebook/)?mms-tts-(?P<code>[a-z]{3})(?:-(?P<kind>script|dialect)[-_](?P<which>[a-z]+))?"
)
_ABOUT_BYTES = 145_000_000
_SCRIPTS = {"arabic": "Arab", "cyrillic": "Cyrl", "devanagari": "Deva", "latin": "Latn"}
_INCLUDE = (
    "config.json", "vocab.json", "tokenizer_config.json", "*.json", "*.safetensors",
    "pytorch_model*.bin",
)  # fmt: skip


def mms_model(name: str) -> Model | None:
    """Return the voice of that name, such as `mms-tts-swh`; None where it is no name of one."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    code, kind, which = found["code"], found["kind"], found["which"]
    plain = f"mms-tts-{code}"
    language = short_code(code)
    title = f"MMS {code}"
    repository = f"facebook/{plain}"
    if kind:
        plain, repository = f"{plain}-{kind}-{which}", f"{repository}-{kind}_{which}"
        title = f"{title}, {which}"
    if kind == "script" and which in _SCRIPTS:
        language = f"{language}-{_SCRIPTS[which]}"
    part = RepositoryPart(repository=repository, include=_INCLUDE)
    return Model(
        id=plain,
        names=tuple(dict.fromkeys((f"hub:{repository}", repository.partition("/")[2]))),
        title=title,
        task=ModelTask.SYNTHESIS,
        engine="mms",
        languages=(language,),
        licence="CC-BY-NC-4.0",
        commercial_use="no",
        limits=_LIMITS,
        sources=(RepositorySource(parts=(part,), about_bytes=_ABOUT_BYTES),),
    )
