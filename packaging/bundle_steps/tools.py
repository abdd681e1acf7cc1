"""Programs that take part in making a bundle."""

import os
import shutil
import subprocess
import sysconfig

from .failures import BundleError


def run(*command: str) -> str:
    """Run a tool of this environment or of the system, give what it prints; raises BundleError."""
    places = os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])
    program = shutil.which(command[0], path=places)
    if program is None:
        raise BundleError(f"{command[0]} is missing: install the group packaging, and binutils")
    done = subprocess.run([program, *command[1:]], capture_output=True, text=True, check=False)
    if done.returncode:
        raise BundleError(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout
