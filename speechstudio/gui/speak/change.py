"""Where the caret belongs when a script has become another one."""

from speechstudio.domain.edits.changed_run import changed_run
from speechstudio.domain.script import Script
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.changes import end_of_difference


def end_of_change(before: Script, after: Script) -> Caret | None:
    """Place behind the last character that differs; None where all texts are the same."""
    change = changed_run(before.paragraphs, after.paragraphs)
    old = [paragraph.text for paragraph in before.paragraphs[change.start : change.stop_before]]
    new = [paragraph.text for paragraph in after.paragraphs[change.start : change.stop_after]]
    if old == new:
        return None
    while old and new and old[-1] == new[-1]:
        old.pop()
        new.pop()
    if not new:
        return Caret(change.start, 0)
    return Caret(change.start + len(new) - 1, end_of_difference(old[-1] if old else "", new[-1]))
