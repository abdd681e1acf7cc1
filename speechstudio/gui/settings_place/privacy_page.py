"""The switch that keeps the program from connecting, and every connection that it ever made."""

import os

from PySide6.QtCore import Slot

from speechstudio.gui.settings_place.bound_rows import ToggleRow
from speechstudio.gui.settings_place.form import Page, SettingRow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.connections_watch import ConnectionsWatch
from speechstudio.gui.viewmodels.settings_desk import TITLES, Section, SettingsDesk
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.pair_list import PairList
from speechstudio.gui.widgets.row import Row
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.words import tr, trn
from speechstudio.models.connections import Connection
from speechstudio.models.disk import size_text
from speechstudio.storage.network_rules import OFFLINE_VARIABLE, is_forced_offline

_OFF = tr("Nothing is downloaded, and a download that runs is stopped. What is installed works on.")
_FORCED = tr(
    "It was started with --offline, or {variable} is set: it stays offline until then.",
    variable=OFFLINE_VARIABLE,
)
_USUALLY = tr(
    "Recordings, texts and what is made of them stay on this computer. The program connects only to"
    " bring a model that you install, and to services that speak where you have set one up."
)
_MOST_ROWS = 7
"""Shown without scrolling."""


class PrivacyPage(Page):
    """The section of that name."""

    def __init__(self, look: Look, desk: SettingsDesk, watch: ConnectionsWatch) -> None:
        super().__init__(look, TITLES[Section.PRIVACY])
        self._watch = watch
        self.offline = ToggleRow(
            look,
            desk,
            "network.is_offline",
            tr("Never connect to anything"),
            note=_OFF,
            more_words=tr("offline network internet downloads"),
        )
        if is_forced_offline(os.environ):
            self.offline.toggle.setEnabled(False)
            self.offline.set_note(_FORCED, "warn")
        self.clear = Button(look, tr("Empty the list"))
        self.clear.clicked.connect(watch.clear)
        self.list = PairList(look, tr("Connections"))
        look.changed.connect(self.refresh)
        self._row = SettingRow(
            look,
            tr("Connections"),
            " ",
            (self.clear,),
            below=self.list,
            more_words=tr("log hosts"),
        )
        self.add_group(tr("Offline"), self.offline)
        self.add_group(tr("Every connection that was made"), self._row)
        watch.known_changed.connect(self.refresh)
        self.refresh()

    def enter(self) -> None:
        """Read the log."""
        self._watch.read()

    @Slot()
    def refresh(self) -> None:
        """Show what is known."""
        known = self._watch.known
        rows = tuple(_row(each) for each in known)
        self.list.show_groups((RowGroup(heading="", rows=rows),) if rows else ())
        self.list.setVisible(bool(rows))
        height = self._look.scaled(self._look.size("rowNav"))
        self.list.setFixedHeight(height * (min(len(rows), _MOST_ROWS) + 1))
        self.clear.setEnabled(bool(rows))
        count = tr("None so far.", "connections")
        if rows:
            count = trn("{n} so far, the newest first.", "{n} so far, the newest first.", len(rows))
        self._row.set_note(f"{count} {_USUALLY}")


def _row(each: Connection) -> Row:
    came = "" if each.received_bytes is None else f" · {size_text(each.received_bytes)}"
    at = each.at.astimezone()
    meta = f"{each.why}{came} · {at:%d %b %Y, %H:%M}"
    return Row(key=each.id, title=each.host, meta=meta)
