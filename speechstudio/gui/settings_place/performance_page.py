"""With what work is done."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from speechstudio.gui.settings_place.bound_rows import ChoiceRow
from speechstudio.gui.settings_place.form import Page, SettingRow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.machine_facts import MachineFacts
from speechstudio.gui.viewmodels.settings_desk import TITLES, Section, SettingsDesk
from speechstudio.models.disk import size_text
from speechstudio.workflows.machine import cores_here

_Options = list[tuple[object, str]]
_ENOUGH_BYTES = 8_000_000_000
_LITTLE = "Close other programs before long recordings."


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
        threads: _Options = [(None, f"Automatic ({count})")]
        threads += [(number, str(number)) for number in range(1, count + 1)]
        self.threads = ChoiceRow(
            look,
            desk,
            "devices.threads",
            "Threads",
            options=threads,
            note="How many work at most, for transcribing and for speaking. Fewer leave more to"
            " other programs. Counts for work that begins from now on.",
            more_words="cores speed",
        )
        self.processor = ChoiceRow(
            look,
            desk,
            "devices.processor",
            "Processor",
            options=[("cpu", "CPU")],
            note=" ",
            more_words="cuda graphics card gpu nvidia device",
        )
        self._memory = SettingRow(look, "Memory", " ", more_words="ram")
        self.add_group("Work", self.threads, self.processor)
        self.add_group("This machine", self._memory)
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
            offered.append(("cuda", "Graphics card (not there)"))
        self.processor.offer(offered)
        self.processor.choice.setEnabled(len(offered) > 1)
        found = "For transcriptions; speech is made on the CPU."
        none = "No graphics card was found that the engines can use."
        self.processor.set_note(
            "Looking for a graphics card"
            if not facts.is_known
            else found
            if facts.graphics
            else none
        )
        total, free = facts.memory
        said = f"{size_text(total)}, of which {size_text(free)} are free" if total else "Looking"
        self._memory.set_note(f"{said}. {_LITTLE}" if 0 < total < _ENOUGH_BYTES else said)
