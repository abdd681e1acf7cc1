"""With what work is done."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from speechstudio.gui.settings_place.bound_rows import ChoiceRow
from speechstudio.gui.settings_place.form import Page, SettingRow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.machine_facts import MachineFacts
from speechstudio.gui.viewmodels.settings_desk import TITLES, Section, SettingsDesk
from speechstudio.gui.words import tr
from speechstudio.models.disk import size_text
from speechstudio.workflows.machine import cores_here

_Options = list[tuple[object, str]]
_ENOUGH_BYTES = 8_000_000_000


class PerformancePage(Page):
    """The section of that name."""

    def __init__(
        self,
        look: Look,
        desk: SettingsDesk,
        facts: MachineFacts,
        cores: Callable[[], int] = cores_here,
    ) -> None:
        super().__init__(look, TITLES[Section.PERFORMANCE])
        self._facts = facts
        count = cores()
        threads: _Options = [(None, tr("Automatic ({count})", count=count))]
        threads += [(number, str(number)) for number in range(1, count + 1)]
        self.threads = ChoiceRow(
            look,
            desk,
            "devices.threads",
            tr("Threads"),
            options=threads,
            note=tr(
                "How many work at most, for transcribing and for speaking. Fewer leave more to"
                " other programs. Counts for work that begins from now on."
            ),
            more_words=tr("cores speed"),
        )
        self.processor = ChoiceRow(
            look,
            desk,
            "devices.processor",
            tr("Processor"),
            options=[("cpu", "CPU")],
            note=" ",
            more_words=tr("cuda graphics card gpu nvidia device"),
        )
        self._memory = SettingRow(look, tr("Memory"), " ", more_words=tr("ram"))
        self.add_group(tr("Work"), self.threads, self.processor)
        self.add_group(tr("This machine"), self._memory)
        facts.changed.connect(self.refresh)
        self.refresh()

    def enter(self) -> None:
        """Look at the machine."""
        self._facts.look()

    @Slot()
    def refresh(self) -> None:
        """Show what the machine has."""
        facts = self._facts
        offered: _Options = [("cpu", "CPU")]
        if facts.graphics:
            offered.append(("cuda", facts.graphics))
        elif self.processor.value == "cuda":
            offered.append(("cuda", tr("Graphics card (not there)")))
        self.processor.offer(offered)
        self.processor.choice.setEnabled(len(offered) > 1)
        found = tr("For transcriptions; speech is made on the CPU.")
        none = tr("No graphics card was found that the engines can use.")
        self.processor.set_note(
            tr("Looking for a graphics card")
            if not facts.is_known
            else found
            if facts.graphics
            else none
        )
        self._memory.set_note(_memory_text(*facts.memory))


def _memory_text(total_bytes: int, free_bytes: int) -> str:
    if not total_bytes:
        return tr("Looking")
    total, free = size_text(total_bytes), size_text(free_bytes)
    if total_bytes >= _ENOUGH_BYTES:
        return tr("{total}, of which {free} are free", total=total, free=free)
    return tr(
        "{total}, of which {free} are free. Close other programs before long recordings.",
        total=total,
        free=free,
    )
