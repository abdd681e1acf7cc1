"""Models of random weights, for engines whose real ones are not here: proof that the rest works."""

import os
from pathlib import Path

from speechstudio.domain.errors import EngineFailedError
from speechstudio.domain.own_python import module_command
from speechstudio.engines.environments.children import run_child
from speechstudio.engines.environments.installers import surroundings
from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.spec import EngineSpec

_PREPARING = "speechstudio.engines.environments.preparing"


def tiny_models(spec: EngineSpec, python: EnginePython | None, folder: Path) -> dict[str, Path]:
    """Have an engine's maker write tiny models to a folder, by the engine's own libraries.

    Gives them by role. A maker writes a folder for each role, or its one model into the folder
    itself. Raises EngineFailedError where it gives up.
    """
    model = folder / f"tiny-{spec.id}"
    arguments = (spec.tiny, str(model))
    command = module_command(_PREPARING, *arguments)
    if python is not None:
        command = python.command(_PREPARING, *arguments)
    environment = surroundings(os.environ, folder)
    ended = run_child(command, environment=environment, look=lambda: None, hear=lambda _line: None)
    if ended.code:
        raise EngineFailedError(
            f"no tiny model for {spec.title} can be made: {ended.failure}",
            detail="\n".join(ended.said),
        )
    if spec.models_are_voices and not (model / spec.models[0]).is_dir():
        return {model.name: model}
    roles = (*spec.models, *spec.extra_models)
    own = {role: model / role for role in roles if (model / role).is_dir()}
    return own or dict.fromkeys(spec.models, model)
