"""Draws the kit as on the design's sheet: `python -m tests.gui.gallery dark sheet.png [scale]`."""

import os
import sys
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from speechstudio.gui.theme.application import ApplicationLook
from speechstudio.gui.theme.look import Look
from speechstudio.gui.theme.marks import paint_mark
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.checks import CheckBox, Toggle
from speechstudio.gui.widgets.chip import Chip, Tone
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.field import LineField, SearchField
from speechstudio.gui.widgets.form_field import FormField
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.level_meter import ChannelLevel, LevelMeter
from speechstudio.gui.widgets.motif import Motif
from speechstudio.gui.widgets.progress import ProgressBar, ProgressRing
from speechstudio.gui.widgets.rail_item import RailItem
from speechstudio.gui.widgets.row import Row, RowState
from speechstudio.gui.widgets.row_list import RowList
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.widgets.segments import Segments
from speechstudio.gui.widgets.slider import Slider
from speechstudio.gui.widgets.spin_field import SpinField
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.talk_strip import StripPart
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.widgets.toast import ToastAction, ToastContent
from speechstudio.gui.widgets.toast_stack import ToastStack

SIZE = QSize(1440, 1240)
STRIP = tuple(
    StripPart(speaker=1 + number % 2, start=start, stop=stop)
    for number, (start, stop) in enumerate(
        ((0.0, 0.03), (0.035, 0.26), (0.34, 0.41), (0.41, 0.5), (0.5, 0.57), (0.62, 0.84))
    )
)


class Sheet(Surface):
    """A page with everything on it; `focused` are shown as if the keyboard were there."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas")
        self.resize(SIZE)
        self.look = look
        self.focused: list[QWidget] = []
        self._buttons()
        self._fields()
        self._rows()
        self._chips()
        self._speakers()
        self._icons()
        self._more()

    def put(self, widget: QWidget, x: int, y: int, width: int = 0) -> QWidget:
        widget.setParent(self)
        size = widget.sizeHint()
        if width and widget.hasHeightForWidth():
            size.setHeight(widget.heightForWidth(width))
        widget.setGeometry(QRect(QPoint(x, y), QSize(width or size.width(), size.height())))
        return widget

    def head(self, text: str, x: int, y: int) -> None:
        self.put(TextBlock(self.look, text, role="smallStrong", colour="text3"), x, y)

    def _buttons(self) -> None:
        look = self.look
        self.head("Buttons: 28, 32, 40 px; one filled button a view", 40, 28)
        for row, kind in enumerate((ButtonKind.FILLED, ButtonKind.PLAIN, ButtonKind.QUIET)):
            x = 40
            for state in ("Default", "Hover", "Pressed", "Focus", "Disabled"):
                button = Button(look, state, kind=kind)
                self.put(button, x, 54 + row * 42)
                x += button.width() + 8
                button.setEnabled(state != "Disabled")
                button.setDown(state == "Pressed")
                button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, state == "Hover")
                self.focused += [button] if state == "Focus" else []
        self.put(Button(look, "Small", size="controlSmall"), 40, 186)
        self.put(Button(look, "Default"), 100, 184)
        large = Button(
            look, "Large", kind=ButtonKind.FILLED, size="controlLarge", icon="mic", keys="Ctrl+R"
        )
        self.put(large, 177, 180)
        self.put(IconButton(look, "loop", "Loop"), 338, 184)
        target = IconButton(look, "target", "Follow")
        target.setCheckable(True)
        target.setChecked(True)
        self.put(target, 378, 184)
        stop = Button(look, "Stop and transcribe", kind=ButtonKind.RECORD, size="controlLarge")
        stop.set_icon("stop")
        stop.set_keys("Ctrl+Return")
        self.put(stop, 430, 180)
        play = IconButton(
            look, "pause", "Pause", kind=ButtonKind.FILLED, size="controlLarge", is_round=True
        )
        self.put(play, 672, 180)

    def _fields(self) -> None:
        look = self.look
        self.head("Fields", 748, 28)
        for x, text in ((748, "Ysselmond"), (944, "Focus"), (1140, "192.168.1.300")):
            field = LineField(look, text)
            field.setText(text)
            field.set_wrong(text.startswith("192"))
            self.put(field, x, 54)
            self.focused += [field] if text == "Focus" else []
        model = Choice(look, "Model")
        model.addItems(["Whisper base", "Whisper small"])
        self.put(model, 748, 96, 184)
        self.put(SearchField(look, "Search", keys="Ctrl+F"), 944, 96)
        speaker = Choice(look, "Speaker")
        speaker.addItem(_mark_icon(look, 2), "Tomás Ibarra")
        self.put(speaker, 1140, 96, 184)
        for x, check in ((745, CheckBox(look, "On")), (806, CheckBox(look, "Off"))):
            check.setChecked(x == 745)
            self.put(check, x, 136)
        for x, toggle in ((1016, Toggle(look, "On")), (1068, Toggle(look, "Off"))):
            toggle.setChecked(x == 1016)
            self.put(toggle, x, 136)
        tabs = Segments(look, "Inspector", ("Speakers", "Review", "Details"))
        tabs.set_count(1, 7)
        tabs.setCurrentIndex(1)
        self.put(tabs, 748, 172, 290)
        slider = Slider(look, "Volume", lowest=0, highest=100)
        slider.setValue(60)
        self.put(slider, 1062, 173, 180)
        self.put(
            SpinField(look, "Longest", lowest=1, highest=9, decimals=1, unit="s"), 1262, 170, 110
        )

    def _rows(self) -> None:
        self.head("List rows, with the talk strip", 40, 240)
        rows = (
            Row(key="a", title="Default row", meta="48:12 · 2 speakers", strip=STRIP),
            Row(key="b", title="Selected row", meta="48:12 · 2 speakers", strip=STRIP),
            Row(
                key="c",
                title="Running row",
                meta="Transcribing · 38 %",
                share=0.38,
                state=RowState.RUNNING,
            ),
            Row(
                key="d",
                title="Failed row",
                meta="Stopped at 38 %",
                share=0.38,
                state=RowState.FAILED,
            ),
        )
        for x, pair in ((40, (rows[0], rows[2])), (368, (rows[1], rows[3]))):
            lines = RowList(self.look, "Projects", self)
            lines.setGeometry(x, 266, 326, 120)
            lines.show_groups((RowGroup(heading="", rows=pair),))
            if x > 40:
                lines.choose("b")

    def _chips(self) -> None:
        look, x = self.look, 748
        for text, tone, icon in (
            ("Default", Tone.ACCENT, "check"),
            ("CC-BY-NC", Tone.WARN, "alert"),
            ("Commercial use", Tone.OK, ""),
            ("Failed", Tone.DANGER, "error"),
            ("Date", Tone.NEUTRAL, ""),
            ("New", Tone.INFO, ""),
        ):
            x += self.put(Chip(look, text, tone=tone, icon=icon), x, 316).width() + 8
        bar = ProgressBar(look, "Transcription")
        bar.set_share(0.38)
        self.put(bar, 748, 352)
        self.put(TextBlock(look, "38 %, 17 min left", role="small", colour="text2"), 910, 346)
        ring = ProgressRing(look, "Transcription")
        ring.set_share(0.38)
        self.put(ring, 1040, 347)
        banner = Banner(look, "No sound for 10 s", "Is the microphone allowed?")
        banner.say("No sound for 10 s", "Is the microphone allowed?", "Open settings")
        self.put(banner, 748, 534, 652)

    def _speakers(self) -> None:
        self.head("Speakers: colour and mark", 40, 406)
        for number in range(1, 13):
            x = 40 + (number - 1) % 6 * 120
            y = 436 + (number - 1) // 6 * 34
            mark = IconMark(self.look, "user", size=14)
            self.put(mark, x, y)
            mark.hide()
            name = self.look.speaker_mark(number).shape
            self.put(TextBlock(self.look, f"{number}  {name}", role="label"), x + 24, y - 3)

    def _icons(self) -> None:
        self.head("Icons: 24 px grid, stroke 1.75, drawn at 20", 40, 622)
        from speechstudio.resources import resource

        names = sorted(path.stem for path in resource("icons/play.svg").parent.glob("*.svg"))
        for number, name in enumerate(names):
            mark = IconMark(self.look, name, size=20)
            self.put(mark, 40 + number % 36 * 38, 648 + number // 36 * 34)

    def _more(self) -> None:
        look = self.look
        self.put(Motif(look), 40, 730)
        meter = LevelMeter(look, ("L", "R"))
        meter.set_levels((_level(-12.0, -7.0), _level(-17.5, -11.0)), 0)
        self.put(meter, 600, 740, 620)
        rail = Surface(look, "rail", edges="end", parent=self)
        rail.setGeometry(40, 850, 76, 240)
        for number, (icon, text) in enumerate(
            (("transcribe", "Transcribe"), ("speak", "Speak"), ("batch", "Batch"))
        ):
            item = RailItem(look, icon, text, rail)
            item.setGeometry(QRect(QPoint(0, 10 + number * 58), item.sizeHint()))
            item.setChecked(number == 0)
            item.set_job(number == 0)
        language = Choice(look, "Language")
        language.addItems(["Detect"])
        form = FormField(look, "Language", language, hint="What is spoken in the recording.")
        self.put(form, 160, 850, 220)
        address = FormField(look, "Address", LineField(look, "Address"))
        address.set_error("An address has four numbers up to 255.")
        self.put(address, 160, 950, 220)
        self.put(
            TextBlock(
                look,
                "Every recording and every file you open becomes a project in this list.",
                role="small",
                colour="text2",
            ),
            420,
            860,
            200,
        )
        for role, y in (("display", 920), ("title", 964), ("heading", 996), ("reading", 1024)):
            self.put(TextBlock(look, "Turn speech into text", role=role), 420, y)
        self.put(TextBlock(look, "00:12:31,200 --> 00:12:34,760", role="mono"), 420, 1060)
        floor = Surface(look, "canvas", parent=self)
        floor.setGeometry(900, 820, 520, 400)
        self.toasts = ToastStack(look, floor)
        self.toasts.show_toast(
            ToastContent(title="Exported", text="“Field notes, barge quay.docx”, 2 pages.")
        )
        self.toasts.show_toast(
            ToastContent(
                title="Stopped: out of memory",
                text="“Council meeting, part 2” needs more than the 2.1 GB that were free. The"
                " first 43 minutes are kept. Go on with a smaller model, or close programs and"
                " try again.",
                tone=Tone.DANGER,
                actions=(
                    ToastAction(key="smaller", text="Go on with Whisper base"),
                    ToastAction(key="again", text="Try again"),
                ),
            )
        )

    def picture(self) -> QPixmap:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.show()
        self.setFocus()
        QApplication.processEvents()
        pixmap = self.grab()
        painter = QPainter(pixmap)
        for widget in self.focused:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            self.window().activateWindow()
            QApplication.processEvents()
            painter.drawPixmap(widget.mapTo(self, QPoint()), widget.grab())
        for number in range(1, 13):
            x = 40 + (number - 1) % 6 * 120
            y = 436 + (number - 1) // 6 * 34
            paint_mark(painter, self.look, number, QRectF(x, y, 14, 14))
        painter.end()
        return pixmap


def _level(rms_db: float, peak_db: float) -> ChannelLevel:
    return ChannelLevel(rms_db=rms_db, peak_db=peak_db)


def _mark_icon(look: Look, number: int) -> QIcon:
    pixmap = QPixmap(20, 20)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_mark(painter, look, number, QRectF(0, 0, 20, 20))
    painter.end()
    return QIcon(pixmap)


def main(scheme: str, path: str, scale: float = 1.0) -> None:
    application = QApplication.instance() or QApplication([])
    look = Look(scheme=scheme, text_scale=scale)
    look.choose(replace(look.choices, motion="none"))
    ApplicationLook(look, application)  # type: ignore[arg-type] # widgets have this kind
    sheet = Sheet(look)
    sheet.picture().save(path)
    sheet.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(float, sys.argv[3:]))
