"""What is selected in the editor, as words."""

from speechstudio.formats.excerpt import WordRange
from speechstudio.gui.transcript.editor import Editor


def selected_words(editor: Editor) -> WordRange | None:
    """Give the words that a selection touches; None where it touches none."""
    if not editor.has_selection or not editor.transcript.segments:
        return None
    start, end = editor.selection
    begins, ends = editor.word_spans(start.segment), editor.word_spans(end.segment)
    word = sum(1 for _, stop in begins if stop <= start.offset)
    stop_word = sum(1 for first, _ in ends if first < end.offset)
    if start.segment == end.segment and word >= stop_word:
        return None
    return WordRange(
        segment=start.segment, word=word, last_segment=end.segment, stop_word=stop_word
    )
