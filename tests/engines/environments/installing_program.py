"""Installs an environment in a process of its own, and says each step: to be killed, or limited.

`python -m tests.engines.environments.installing_program ROOT WHEELS PREPARE [MOST_BYTES_A_FILE]`
"""

import sys
from dataclasses import replace
from pathlib import Path

from speechstudio.domain.errors import UserFixableError
from speechstudio.engines.environments.store import Environments
from tests.engines.environments.conftest import HUMMER
from tests.engines.environments.wheels import variables


def main(root: str, wheels: str, prepare: str, most_bytes: str = "") -> None:
    requirements = HUMMER.requirements
    if most_bytes:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(most_bytes), int(most_bytes)))
        requirements = (*requirements, "stout==1.0")
    spec = replace(HUMMER, prepare=prepare, requirements=requirements)
    environments = Environments(Path(root), variables=variables(Path(wheels)))
    try:
        environments.install(spec, tell=lambda now: print(now.step.value, flush=True))
    except UserFixableError as error:
        print(f"{type(error).__name__}: {error}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
