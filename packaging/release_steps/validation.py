"""Whether a bill of materials is as its schema wants it."""

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from .failures import ReleaseError

SCHEMA = SchemaVersion.V1_6


def require_valid(text: str) -> None:
    """Raise ReleaseError unless a bill is as the schema of CycloneDX wants it."""
    fault = JsonStrictValidator(SCHEMA).validate_str(text)
    if fault is not None:
        raise ReleaseError(f"the bill of materials is not valid: {fault}")
