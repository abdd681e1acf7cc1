"""What can be done with an item of the queue."""

from enum import StrEnum

from speechstudio.gui.words import tr
from speechstudio.workflows.queue.items import Item, ItemState, Mend


class ItemAct(StrEnum):
    """What people can do with an item."""

    MEND = "mend"
    """Try again, with what its failure allows."""
    RETRY = "retry"
    HELP = "help"
    """Read what can be done about its failure, with a report to copy."""
    REVIEW = "review"
    OPEN = "open"
    FOLDER = "folder"
    CANCEL = "cancel"
    REMOVE = "remove"


ACT_WORDS = {
    ItemAct.MEND: tr("Mend…"),
    ItemAct.RETRY: tr("Retry"),
    ItemAct.HELP: tr("What can I do?"),
    ItemAct.REVIEW: tr("Review", "verb"),
    ItemAct.OPEN: tr("Open", "verb"),
    ItemAct.FOLDER: tr("Show files"),
    ItemAct.CANCEL: tr("Cancel"),
    ItemAct.REMOVE: tr("Take out of the queue"),
}
_MEND_WORDS = {Mend.USE_WHAT_IS_THERE: tr("Use what is there"), Mend.REPLACE: tr("Replace it")}


def acts_of(item: Item) -> tuple[ItemAct, ...]:
    """List all that can be done with an item, as the panel and its menu show it."""
    is_done = item.state in (ItemState.DONE, ItemState.SKIPPED)
    possible = {
        ItemAct.MEND: _mend(item) is not None,
        ItemAct.RETRY: item.state in (ItemState.FAILED, ItemState.CANCELLED),
        ItemAct.HELP: item.failure is not None,
        ItemAct.REVIEW: is_done and item.project is not None,
        ItemAct.OPEN: is_done and bool(item.results),
        ItemAct.FOLDER: is_done and bool(item.results),
        ItemAct.CANCEL: not item.state.is_over,
        ItemAct.REMOVE: item.state is not ItemState.RUNNING,
    }
    return tuple(act for act, is_possible in possible.items() if is_possible)


def words_of(act: ItemAct, item: Item) -> str:
    """Say what is done, with what the failure of this item allows."""
    mend = _mend(item)
    return ACT_WORDS[act] if act is not ItemAct.MEND or mend is None else _MEND_WORDS[mend]


def act_of(item: Item) -> ItemAct | None:
    """Choose what the button of its row does."""
    match item.state:
        case ItemState.RUNNING:
            return ItemAct.CANCEL
        case ItemState.FAILED:
            return ItemAct.RETRY if _mend(item) is None else ItemAct.MEND
        case ItemState.CANCELLED:
            return ItemAct.RETRY
        case ItemState.DONE | ItemState.SKIPPED:
            return ItemAct.REVIEW if item.project is not None else ItemAct.OPEN
    return None


def _mend(item: Item) -> Mend | None:
    return None if item.failure is None else item.failure.mend
