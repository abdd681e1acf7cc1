"""The bill of materials: what an environment or a bundle is made of, in the form of CycloneDX."""

import json
import subprocess
import sys
from pathlib import Path

from .bundled_parts import of_bundle
from .failures import ReleaseError
from .validation import SCHEMA, require_valid


def write_bill(python: Path, clone: Path, output: Path, *, bundle: Path | None = None) -> int:
    """Write what the environment of an interpreter holds, or of that what is in a bundle.

    Returns the number of parts. Raises ReleaseError when the tool fails or its result is not as the
    schema wants it.
    """
    command = [sys.executable, "-m", "cyclonedx_py", "environment", str(python)]
    command += ["--pyproject", str(clone / "pyproject.toml"), "--mc-type", "application"]
    command += ["--sv", SCHEMA.to_version(), "--output-reproducible", "--no-validate"]
    command += ["--of", "JSON", "-o", "-"]
    made = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if made.returncode:
        raise ReleaseError(f"no bill of materials could be made: {made.stderr.strip()}")
    bill = json.loads(made.stdout)
    if bundle is not None:
        bill = of_bundle(bill, bundle)
    text = json.dumps(bill, indent=1, ensure_ascii=False) + "\n"
    require_valid(text)
    output.write_text(text, encoding="utf-8", newline="\n")
    return len(bill["components"])
