"""Items of the queue as its table shows them."""

from dataclasses import dataclass

from speechstudio.gui.times import span_text
from speechstudio.gui.viewmodels.batch_acts import ItemAct, act_of
from speechstudio.gui.viewmodels.batch_forecast import Running
from speechstudio.gui.viewmodels.facts import took
from speechstudio.gui.viewmodels.pace import short_left
from speechstudio.gui.words import tr, trn
from speechstudio.workflows.queue.items import Item, ItemState
from speechstudio.workflows.queue.settings import Direction, SpeakSettings

_VIDEO = frozenset({".avi", ".flv", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".webm"})
_STEPS = {
    "reading": tr("Reading", "step of work"),
    "recognition": tr("Recognising"),
    "diarization": tr("Telling speakers apart"),
    "joining": tr("Joining"),
    "speaking": tr("Speaking"),
    "writing": tr("Writing"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """An item as it is shown."""

    key: int
    icon: str
    title: str
    meta: str
    becomes: str
    length: str
    said: str
    """Where it stands, or what is being done."""
    sign: str = ""
    """Icon before that."""
    ink: str = "text"
    """Colour of words and icon."""
    share: float | None = None
    """Part that is done; None for one that is not at work."""
    left: str = ""
    act: ItemAct | None = None
    """What its button does."""
    is_movable: bool = False

    @property
    def spoken(self) -> str:
        """The row for those who hear it."""
        share = "" if self.share is None else f"{self.share:.0%}"
        words = (self.title, self.meta, self.becomes, self.length, self.said, share, self.left)
        return ", ".join(word for word in words if word)


def row_of(item: Item, running: Running | None, step: str = "") -> BatchRow:
    """Say of an item what the table shows; `step` is what is being done of it."""
    said, sign, ink = _said(item)
    share, left = None, ""
    if item.state is ItemState.RUNNING:
        said, sign, ink = _STEPS.get(step, tr("Starting")), "", "text"
        share = 0.0 if running is None else running.share
        left = "" if running is None else short_left(running.left_s)
    return BatchRow(
        key=item.id,
        icon=icon_of(item),
        title=item.source.name,
        meta=tr("{preset} (watched)", preset=item.preset) if item.is_watched else item.preset,
        becomes=becomes(item),
        length=length_text(item),
        said=said,
        sign=sign,
        ink=ink,
        share=share,
        left=left,
        act=act_of(item),
        is_movable=not item.state.is_over,
    )


def icon_of(item: Item) -> str:
    """Choose the sign of a file."""
    if item.direction is Direction.SPEAK:
        return "text"
    return "video" if item.source.suffix.lower() in _VIDEO else "audio"


def becomes(item: Item) -> str:
    """Say what is made of it: `docx, srt`."""
    formats = list(item.settings.formats)
    if isinstance(item.settings, SpeakSettings):
        return ", ".join(formats)
    return ", ".join([*formats, *([tr("project")] if item.settings.makes_project else [])])


def length_text(item: Item) -> str:
    """Write how long it is, or will be, about; empty where nobody knows."""
    if not item.length_ms:
        return ""
    length = span_text(item.length_ms)
    return f"\N{ALMOST EQUAL TO} {length}" if item.is_length_guessed else length


def failure_title(item: Item) -> str:
    """Say what failed, as a sentence begins."""
    message = "" if item.failure is None else item.failure.message
    return message[:1].upper() + message[1:]


def _said(item: Item) -> tuple[str, str, str]:
    """Say where an item stands, with icon and colour."""
    match item.state:
        case ItemState.FAILED:
            return failure_title(item), "error", "danger"
        case ItemState.CANCELLED:
            return tr("Cancelled"), "x", "text2"
        case ItemState.SKIPPED:
            return tr("Done before, skipped"), "check", "ok"
        case ItemState.DONE if item.to_check:
            return trn("Done, {n} to check", "Done, {n} to check", item.to_check), "check", "ok"
        case ItemState.DONE:
            return tr("Done in {time}", time=took(item.took_ms / 1000)), "check", "ok"
    return tr("Waiting"), "clock", "text2"
