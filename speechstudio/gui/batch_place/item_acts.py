"""Does what people want of one item, wherever they ask: its row, its menu, the panel."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from speechstudio.gui.viewmodels.batch_acts import acts_of, words_of
from speechstudio.gui.viewmodels.batch_failures import Failures
from speechstudio.gui.viewmodels.batch_orders import BatchOrders
from speechstudio.gui.viewmodels.batch_shown import BatchShown
from speechstudio.gui.words import tr
from speechstudio.workflows.queue.items import Item


class ItemActs(QObject):
    """All of it is about the item that is looked at."""

    review_requested = Signal(object)
    """Path of a project."""
    help_requested = Signal(object)
    """Somebody asks what can be done about this `UserFixableError`."""

    def __init__(
        self, orders: BatchOrders, shown: BatchShown, failures: Failures, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._orders = orders
        self._shown = shown
        self._failures = failures

    @Slot(str)
    def act(self, act: str) -> None:
        """Do an `ItemAct`; what is not possible any more is not done."""
        item = self._shown.chosen
        if item is None or act not in acts_of(item):
            return
        orders = self._orders
        mend = None if item.failure is None else item.failure.mend
        {
            "mend": partial(orders.retry, [item.id], mend),
            "retry": partial(orders.retry, [item.id]),
            "help": partial(self.help_requested.emit, self._failures.of(item)),
            "cancel": partial(orders.cancel, item.id),
            "remove": partial(orders.remove, [item.id]),
            "review": partial(self.review_requested.emit, item.project),
            "open": partial(_open, item),
            "folder": partial(_open_folder, item),
        }[act]()

    def show_menu(self, parent: QWidget, place: QPoint) -> None:
        """Open a menu of all that can be done, at a place of the screen."""
        item = self._shown.chosen
        if item is None:
            return
        menu = QMenu(parent)
        menu.setAccessibleName(tr("What can be done with {file}", file=item.source.name))
        for act in acts_of(item):
            menu.addAction(words_of(act, item)).triggered.connect(partial(self._act_of, act))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _act_of(self, act: str, _checked: object = None) -> None:
        self.act(act)


def _open(item: Item) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(item.results[0])))


def _open_folder(item: Item) -> None:
    first = item.results[0]
    folder = first if first.is_dir() else first.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
