"""A transcript as paragraphs that a person reads: txt, md and docx."""

from collections.abc import Iterator
from dataclasses import dataclass

from speechstudio.domain.courtesy import between
from speechstudio.domain.sentences import ends_sentence
from speechstudio.domain.transcript import Segment, Transcript, join_words
from speechstudio.formats.columns import one_line
from speechstudio.formats.spec import WriteOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Segments in a row that one speaker says without a long silence."""

    segments: tuple[Segment, ...]
    """At least one."""
    name: str
    """Name of the speaker; empty where it is unknown or not to be shown."""

    @property
    def start_ms(self) -> int:
        """Start of the first word."""
        return self.segments[0].start_ms

    @property
    def text(self) -> str:
        """Everything that is said in it, on one line."""
        return one_line(join_words(word for segment in self.segments for word in segment.words))


def paragraphs(transcript: Transcript, options: WriteOptions) -> Iterator[Paragraph]:
    """Join segments into paragraphs.

    A new one starts with a new speaker (also when names are not shown), after a long silence,
    and once the paragraph is long: with its sentence, or where none ends with the segment that
    makes it twice as long.
    """
    group: list[Segment] = []
    for segment in between(transcript.segments, options.pause):
        if group and _parts(group, segment, options):
            yield _paragraph(group, transcript, options)
            group = []
        group.append(segment)
    if group:
        yield _paragraph(group, transcript, options)


def title(transcript: Transcript, options: WriteOptions) -> str:
    """Give what to put over the text: what is wished, else the name of the recording."""
    return one_line(options.title or transcript.source or "") or "Transcript"


def _parts(group: list[Segment], segment: Segment, options: WriteOptions) -> bool:
    last = group[-1]
    if segment.speaker != last.speaker:
        return True
    if segment.start_ms - last.end_ms >= options.paragraph_pause_ms:
        return True
    chars = sum(len(word.text) + 1 for part in group for word in part.words)
    if chars >= 2 * options.paragraph_chars:
        return True
    if chars < options.paragraph_chars:
        return False
    return ends_sentence(last.words[-1].text, segment.words[0].text)


def _paragraph(group: list[Segment], transcript: Transcript, options: WriteOptions) -> Paragraph:
    name = transcript.speaker_name(group[0].speaker) if options.speakers else ""
    return Paragraph(segments=tuple(group), name=one_line(name))
