"""The transcript in the file: read as a whole, written where it changed."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from speechstudio.domain.courtesy import Pause, between, go_on
from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.storage.database.records import write_records
from speechstudio.storage.database.row_changes import find_changes
from speechstudio.storage.project.records import transcript_of, transcript_records
from speechstudio.storage.project.segment_rows import row_of, segment_of
from speechstudio.storage.project.talk import Spoken, TalkStrip, TalkTally


class StoredTranscript:
    """What stands in the file at this moment; immutable, as a save that fails changes nothing."""

    def __init__(self, transcript: Transcript, places: tuple[int, ...], tally: TalkTally) -> None:
        self.transcript = transcript
        self._places = places
        self._tally = tally

    @classmethod
    def read(cls, connection: sqlite3.Connection, records: Mapping[str, Any]) -> "StoredTranscript":
        """Read it; whatever error says that it is damaged."""
        rows = connection.execute(
            "SELECT place, start_ms, end_ms, speaker, text, words, suspect"
            " FROM segment ORDER BY place"
        ).fetchall()
        segments = tuple(segment_of(*row[3:]) for row in rows)
        transcript = transcript_of(records, segments)
        spoken = [(row[3], row[1], row[2]) for row in rows]
        tally = TalkTally.of(spoken, _length_ms(transcript))
        return cls(transcript, tuple(row[0] for row in rows), tally)

    @classmethod
    def make(cls, connection: sqlite3.Connection, transcript: Transcript) -> "StoredTranscript":
        """Write a transcript into a new file."""
        write_records(connection, transcript_records(None, transcript))
        nothing = cls(Transcript(), (), TalkTally(0))
        return nothing.changed(connection, transcript)

    def changed(
        self,
        connection: sqlite3.Connection,
        after: Transcript,
        pause: Pause = go_on,
    ) -> "StoredTranscript":
        """Write what differs, and give what stands there then; `pause` is called now and then."""
        write_records(connection, transcript_records(self.transcript, after))
        if after.segments is self.transcript.segments:
            return StoredTranscript(after, self._places, self._tally_for(after, (), (), pause))
        changes = find_changes(self.transcript.segments, self._places, after.segments, pause)
        connection.executemany(
            "DELETE FROM segment WHERE place = ?", [(place,) for place in changes.gone]
        )
        connection.executemany(
            "INSERT OR REPLACE INTO segment"
            " (place, start_ms, end_ms, speaker, text, words, suspect)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((place, *row_of(segment)) for place, segment in between(changes.written, pause)),
        )
        tally = self._tally_for(after, changes.taken, changes.added, pause)
        return StoredTranscript(after, changes.places, tally)

    @property
    def talk(self) -> TalkStrip:
        """Who spoke when."""
        return self._tally.strip([speaker.id for speaker in self.transcript.speakers])

    def _tally_for(
        self,
        after: Transcript,
        taken: Iterable[Segment],
        added: Iterable[Segment],
        pause: Pause,
    ) -> TalkTally:
        length_ms = _length_ms(after)
        if length_ms != self._tally.duration_ms:
            return TalkTally.of(_spoken(between(after.segments, pause)), length_ms)
        tally = self._tally.copy()
        tally.count(_spoken(between(taken, pause)), sign=-1)
        tally.count(_spoken(between(added, pause)))
        return tally


def _spoken(segments: Iterable[Segment]) -> Iterator[Spoken]:
    for segment in segments:
        yield segment.speaker, segment.start_ms, segment.end_ms


def _length_ms(transcript: Transcript) -> int:
    """Length of the recording, or of what is known of it."""
    if transcript.duration_ms or not transcript.segments:
        return transcript.duration_ms
    return max(segment.end_ms for segment in transcript.segments)
