"""Makes the steps of `packaging/bootstrap.py` importable, as the script itself does."""

import sys
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging"

sys.path.insert(0, str(SCRIPTS))
