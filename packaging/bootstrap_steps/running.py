"""The journey of a user: set up, fetch the models, make a transcript."""

from collections.abc import Sequence
from pathlib import Path

from .environment import Environment
from .processes import call
from .trouble import SetUpError

SAMPLE = Path("pyannote", "audio", "sample", "sample.wav")
"""Half a minute of a telephone call between two people, which pyannote.audio brings along."""


def run(environment: Environment, arguments: Sequence[str]) -> int:
    """Install the default models and transcribe; return the first exit code that is not 0."""
    variables = environment.variables() | {"PYTHONSAFEPATH": "1"}  # not what lies in this folder
    program = [str(environment.python), "-m", "speechstudio"]
    code = call([*program, "models", "install"], env=variables)
    if code:
        return code
    arguments = list(arguments)
    if not names_a_file(arguments):
        arguments.insert(0, str(sample_in(environment)))
    if "--print" not in arguments:
        arguments.append("--print")
    return call([*program, "transcribe", *arguments], env=variables)


def names_a_file(arguments: Sequence[str]) -> bool:
    """Whether some argument is a file to transcribe rather than an option or its value.

    Files stand first. After an option, an argument counts as a file if there is one of that name.
    """
    after_option = False
    for argument in arguments:
        is_option = argument.startswith("-") and argument != "-"
        if not is_option and (not after_option or Path(argument).is_file()):
            return True
        after_option = is_option and "=" not in argument
    return False


def sample_in(environment: Environment) -> Path:
    """Return the recording to try the program with."""
    sample = environment.packages / SAMPLE
    if not sample.is_file():
        raise SetUpError(
            "The recording to try the program with is not there",
            hint="Name a file of your own: python3 packaging/bootstrap.py run FILE",
        )
    return sample
