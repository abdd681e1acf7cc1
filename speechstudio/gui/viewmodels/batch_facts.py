"""What is said beside the table about an item, and about settings."""

from collections.abc import Callable, Iterator
from datetime import datetime

from speechstudio.gui.viewmodels.facts import Fact, language_name, run_facts
from speechstudio.gui.words import number, tr
from speechstudio.workflows.queue.items import Failure, Item, LogLine, Mend
from speechstudio.workflows.queue.settings import ItemSettings, SpeakSettings

_REPLACE = tr("Replace it, or move it to another place and try again.")
_FOR_COMMANDS = ("--", "“speechstudio")
"""What advice for the command line has in it."""
_INSTEAD = {
    "model": tr("Install it in Models, then try again."),
    "storage": tr(
        "Make room there, or choose another folder in the settings and add the file again."
    ),
}
_OTHERWISE = tr("Choose others in the settings, and add the file again.")


def setting_facts(
    settings: ItemSettings, title_of: Callable[[str], str], folder: str = ""
) -> tuple[Fact, ...]:
    """Say how something is made; `title_of` names a model by its id."""
    into = folder or (str(settings.folder) if settings.folder else tr("Beside the file"))
    if isinstance(settings, SpeakSettings):
        language = settings.language
        found = tr("Find out") if language == "auto" else language_name(language)
        own: tuple[Fact, ...] = (
            Fact(tr("Voice"), settings.voice or tr("Usual voice")),
            Fact(tr("Language"), found),
            Fact(tr("Pace"), f"{settings.rate:g} ×"),
            *_own_options(settings),
        )
    else:
        own = run_facts(settings.transcription, title_of)[:3]
    formats = ", ".join(settings.formats)
    has_project = not isinstance(settings, SpeakSettings) and settings.makes_project
    return (
        *own,
        Fact(tr("Formats"), formats or tr("None", "formats")),
        *((Fact(tr("Project"), tr("Yes, to review")),) if has_project else ()),
        Fact(tr("Name"), settings.template),
        Fact(tr("Into"), into),
    )


def _own_options(settings: SpeakSettings) -> Iterator[Fact]:
    """Say what was chosen for the engine of the voice alone, by the names that it has."""
    engine = settings.voice.partition(":")[0]
    own = [name.partition(".") for name in settings.extra]
    chosen = [
        f"{option} {number(settings.extra[f'{known}.{option}'], 2)}"
        for known, _, option in own
        if known == engine or not engine
    ]
    if chosen:
        yield Fact(tr("More of this voice"), ", ".join(chosen))


def item_facts(item: Item, title_of: Callable[[str], str]) -> tuple[Fact, ...]:
    """Say how an item is made."""
    return setting_facts(item.settings, title_of, str(item.folder))


def hint_of(failure: Failure) -> str:
    """Say what can be done about a failure, here and not on a command line."""
    if failure.mend is Mend.REPLACE:
        return _REPLACE
    if any(word in failure.hint for word in _FOR_COMMANDS):
        return _INSTEAD.get(failure.code.partition(".")[0], _OTHERWISE)
    return failure.hint


def detail_of(failure: Failure) -> str:
    """Say more about a failure, where that is for people."""
    detail = failure.detail if failure.mend is Mend.USE_WHAT_IS_THERE else ""
    return f"{detail[:1].upper()}{detail[1:]}." if detail else ""


def clock_text(line: LogLine, now: datetime | None = None) -> str:
    """Write when something happened: the time, and the day where that is another one."""
    at = datetime.fromtimestamp(line.at_s).astimezone()
    today = (now or datetime.now().astimezone()).date()
    return f"{at:%H:%M}" if at.date() == today else f"{at:%d %b %H:%M}"


def log_text(item: Item) -> str:
    """Write the whole log, to be sent to somebody."""
    lines = [str(item.source)]
    for line in item.log:
        at = datetime.fromtimestamp(line.at_s).astimezone()
        lines.append(f"{at:%Y-%m-%d %H:%M:%S}  {line.text}")
    if item.failure is not None and item.failure.detail:
        lines.append(item.failure.detail)
    return "\n".join(lines) + "\n"
