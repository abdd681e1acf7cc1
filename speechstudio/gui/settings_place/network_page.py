"""By which proxy downloads go."""

from urllib.parse import urlsplit

from PySide6.QtCore import Slot

from speechstudio.gui.settings_place.bound_rows import Options, RowWidth, SegmentsRow
from speechstudio.gui.settings_place.form import Page, SettingRow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.settings_desk import TITLES, Section, SettingsDesk
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.words import tr
from speechstudio.storage.settings import ProxyKind

_KINDS: Options = (
    (ProxyKind.SYSTEM, tr("System")),
    (ProxyKind.NONE, tr("None", "proxy")),
    (ProxyKind.OWN, tr("Own", "proxy")),
)
_EXAMPLE = "http://proxy.example:8080"
_HINT = tr("Such as {example}", example=_EXAMPLE)
_WRONG = tr("This is no address of a proxy. It is written like {example}", example=_EXAMPLE)


class NetworkPage(Page):
    """The section of that name."""

    def __init__(self, look: Look, desk: SettingsDesk) -> None:
        super().__init__(look, TITLES[Section.NETWORK])
        self._desk = desk
        self.address = LineField(look, tr("Address of the proxy"), placeholder=_EXAMPLE)
        RowWidth(look, self.address)
        self.address.editingFinished.connect(self._take)
        self._row = SettingRow(look, tr("Address"), _HINT, (self.address,), more_words=tr("proxy"))
        kind = SegmentsRow(
            look,
            desk,
            "network.proxy",
            tr("Proxy"),
            options=_KINDS,
            note=tr("Downloads of models go by it, and services that speak elsewhere"),
        )
        self.add_group(tr("Downloads"), kind, self._row)
        desk.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen."""
        network = self._desk.settings.network
        if not self.address.hasFocus():
            self.address.setText(network.proxy_address)
        self._row.is_wanted = network.proxy is ProxyKind.OWN
        self._judge(network.proxy_address)
        self.arrange()

    @Slot()
    def _take(self) -> None:
        address = self.address.text().strip()
        if is_address(address) or not address:
            self._desk.change(**{"network.proxy_address": address})
        self._judge(address)

    def _judge(self, address: str) -> None:
        is_wrong = bool(address) and not is_address(address)
        self.address.set_wrong(is_wrong)
        self._row.set_note(_WRONG if is_wrong else _HINT, "danger" if is_wrong else "text2")


def is_address(text: str) -> bool:
    """Whether that may be a proxy."""
    try:
        parts = urlsplit(text)
        return (
            parts.scheme in {"http", "https", "socks5"}
            and bool(parts.hostname)
            and (parts.port is None or parts.port > 0)
        )
    except ValueError:
        return False
