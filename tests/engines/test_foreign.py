import pytest

from speechstudio.domain.errors import (
    EmptyAudioError,
    EngineFailedError,
    EngineUnavailableError,
    JobCancelledError,
)
from speechstudio.engines.foreign import foreign_errors


def raised(error: BaseException) -> None:
    with foreign_errors("whisperer"):
        raise error


@pytest.mark.parametrize("error", [ImportError("no tensors"), ModuleNotFoundError("no tensors")])
def test_a_library_that_does_not_import_is_unavailable(error: ImportError) -> None:
    with pytest.raises(EngineUnavailableError, match="whisperer does not load: no tensors") as told:
        raised(error)
    assert "doctor" in told.value.hint
    assert told.value.__cause__ is error


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("first line\nsecond line"),
        ValueError("first line"),
        OSError("first line"),
        IndexError("first line"),
        TypeError("first line"),
    ],
)
def test_a_library_that_gives_up_is_told_in_one_line(error: Exception) -> None:
    with pytest.raises(EngineFailedError) as told:
        raised(error)
    assert told.value.message == "whisperer gave up: first line"
    assert told.value.detail == repr(error)
    assert told.value.__cause__ is error


def test_an_error_without_words_is_named_by_its_kind() -> None:
    with pytest.raises(EngineFailedError, match="whisperer gave up: RuntimeError"):
        raised(RuntimeError())


def test_want_of_memory_has_its_own_advice() -> None:
    with pytest.raises(EngineFailedError, match="out of memory") as told:
        raised(MemoryError())
    assert "smaller model" in told.value.hint


@pytest.mark.parametrize(
    "error", [JobCancelledError(), EmptyAudioError("empty"), KeyboardInterrupt()]
)
def test_our_own_errors_pass_unchanged(error: BaseException) -> None:
    with pytest.raises(type(error)) as told:
        raised(error)
    assert told.value is error
