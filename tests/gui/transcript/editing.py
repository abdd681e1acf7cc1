"""A person at the keyboard, and what plain strings say the result must be."""

from dataclasses import dataclass, field

from speechstudio.domain.transcript import Transcript
from speechstudio.gui.transcript.caret import Caret, Edited
from speechstudio.gui.transcript.editor import Editor


def squeezed(text: str) -> str:
    return "".join(text.split())


@dataclass
class Typist:
    """Drives an editor, and keeps every transcript that it gave, as a document does."""

    editor: Editor
    given: list[Transcript] = field(default_factory=list)

    @classmethod
    def at(cls, transcript: Transcript) -> "Typist":
        editor = Editor()
        editor.take(transcript)
        return cls(editor, [transcript])

    def give(self, edited: Edited | None) -> None:
        if edited is not None:
            assert edited.label
            self.given.append(edited.after)

    def lines(self) -> list[str]:
        """Text of each passage without its white space."""
        editor = self.editor
        return [squeezed(editor.text(at)) for at in range(len(editor.transcript.segments))]

    # What a person does; fractions name places in whatever text there is.

    def place(self, segment: int, share: float) -> Caret:
        count = len(self.editor.transcript.segments)
        if not count:
            return Caret(0, 0)
        at = segment % count
        return Caret(at, round(share * len(self.editor.text(at))))

    def move(self, segment: int, share: float) -> None:
        self.give(self.editor.move(self.place(segment, share)))

    def select(self, segment: int, share: float) -> None:
        self.give(self.editor.move(self.place(segment, share), select=True))

    def select_all(self) -> None:
        self.editor.select_all()

    def type(self, text: str) -> None:
        for sign in text:
            self.give(self.editor.type(sign))

    def paste(self, text: str) -> None:
        self.give(self.editor.type(text, "Pasting"))

    def backspace(self) -> None:
        editor = self.editor
        caret = editor.caret
        if not editor.has_selection and caret.offset == 0:
            self.give(editor.merge(caret.segment - 1))
        else:
            self.give(editor.erase(Caret(caret.segment, caret.offset - 1)))

    def delete(self) -> None:
        editor = self.editor
        caret = editor.caret
        has_text = bool(editor.transcript.segments)
        at_end = has_text and caret.offset == len(editor.text(caret.segment))
        if not editor.has_selection and at_end:
            self.give(editor.merge(caret.segment))
        else:
            self.give(editor.erase(Caret(caret.segment, caret.offset + 1)))

    def enter(self) -> None:
        self.give(self.editor.split())

    def undo(self) -> None:
        if len(self.given) > 1:
            self.given.pop()
            self.editor.take(self.given[-1])

    def finish(self) -> None:
        self.give(self.editor.finish())
