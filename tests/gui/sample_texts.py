"""Made-up recordings for pictures: an interview in English, and talks in Arabic and Japanese.

A line is `speaker text`; a word with `~` before it is one the recogniser was not sure of.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import (
    EngineUse,
    Segment,
    Speaker,
    Suspicion,
    Transcript,
    Word,
)
from speechstudio.domain.turns import SpeakerTurn


def _lines(text: str) -> tuple[str, ...]:
    """Part a text into its lines; one that is indented goes on with the line before."""
    return tuple(text.strip().replace("\n    ", " ").split("\n"))


_BEFORE = _lines("""
1 Let us begin with the evening itself, and with where you were standing.
2 On the bridge, on the left side, because the heater on the right had failed again.
2 There were three of us. The mate was asleep, which he was allowed to be.
1 And the weather?
2 Clear, and cold enough for the railing to stick to your glove. No wind to speak of.
2 You could hear the engine of every boat in the sound, and I counted five of them.
1 You have told this before, to the inspector. Did you say the same then?
2 The same, but shorter. He had a form, and the form had four lines.
""")
_MIDDLE = _lines("""
1 You wrote in the log that the lamp on Skarholm went out before the ferry had passed. How
    sure are you of that?
2 As sure as I can be. I had the glasses on it at 21:40, and it swept every ten seconds as
    it always does. At 21:52 there was nothing, and the windows behind it were still lit.
1 So it was not the whole island.
2 No, only the lamp. I called the ~Brannvik ~harbour office, and the man on duty told me
    that the second generator had been taken ashore in August. His name was ~Olle
    ~Vikstrand, and he could see the empty quay from where he sat.
2 We had forty minutes of dark water ahead. The chart gives 12 metres over the bank, on
    paper. On paper! It had silted up since the spring, and the two buoys were in a shed in
    ~Tallo somewhere.
1 Who knew about the buoys before that evening?
2 Everybody who had to. It is in the letter of 3 June, on the second page. I can show you
    the letter. What it does not say is that we had asked twice before, and that nobody
    answered.
1 Do you have those two as well?
2 Copies, yes. My wife keeps everything, thank heaven.
2 They are short. One of them is only the question and a date, and the date is underlined.
""")
_AFTER = _lines("""
2 So we went slowly, four knots, with a man at the bow who called out what he saw.
1 How long did that take?
2 Fifty-five minutes for what is a quarter of an hour on any other day.
1 And the passengers?
2 They were told that we were early, which was true, in a way.
2 One of them came up and asked whether he could help. He had been a pilot, he said.
1 Was he of any help?
2 He made the coffee, and that was what we needed most.
""")
_JAPANESE = _lines("""
1 森下 さん が 糸車 を 回し 始め た の は 、 まだ 学校 に 上がる 前 だ と 伺い まし た 。
    はじめ は どなた に 習わ れ た の です か 。
2 祖母 です 。 雨 の 日 は 畑 に 出 られ ませ ん から 、 縁側 に 並んで 座って 、 音 だけ を
    聞い て 覚えろ と 言わ れ まし た 。
1 音 だけ 、 です か 。
2 ええ 。 糸 が 細く なる と 音 が 高く なり ます 。 目 を つぶって いて も 、 切れる 前 に
    わかる ん です 。 祖母 は 「 手 より 先 に 耳 が 気づく 」 と よく 言って い まし た 。
    ~綿打ち の 具合 も 音 で 決まり ます ね 。
2 今 は 一日 に 三百 グラム ほど 。 工場 なら 一分 で 済む 量 です から 、 比べて も 仕方 が
    あり ませ ん 。 ただ 、 ~古布 の ~修理 に は 、 この 太さ の むら が 要る の です 。
1 お弟子 さん は いらっしゃい ます か 。
2 ひとり 、 隣 の 町 から 通って き ます 。 前 は Anna さん と いう 人 が 二年 住み込み で
    、 帰って から も 毎年 糸 を 送って くれ ます 。
1 言葉 で 困る こと は あり ませ ん でし た か 。
2 糸 の 話 しか し ませ ん から 。 指 で 足り ます 。
""")
_ARABIC = _lines("""
1 حدثنا عن الميناء كما كان في طفولتك، قبل أن تصل السفن الكبيرة.
2 كان الميناء أصغر بكثير، وكنا نعرف كل قارب باسم صاحبه. في الصباح كان أبي يخرج قبل الفجر،
    ويعود مع أول نداء لبائع الخبز.
1 وهل كنت تخرج معه؟
2 في الصيف فقط. كان يقول إن البحر مدرسة لا تعطي شهادة. تعلمت أن أقرأ لون الماء، وأن أعرف
    ~الشلوق قبل أن تصل بساعة كاملة.
2 ثم بنوا الرصيف الجديد سنة 1974، وصار طوله 300 متر. الناس فرحوا به أول الأمر، أما السمك فلم
    يفرح ~أبدا.
1 ماذا بقي من ذلك الزمن؟
2 بقيت الأسماء. كل صخرة هنا لها اسم، وأنا أكتبها الآن في دفتر لأحفادي.
""")
_MIDDLE_AT_MS = 11 * 60_000 + 47_000
_END_MS = 48 * 60_000 + 12_000
_UNSURE = (0.31, 0.44, 0.38, 0.47)
_ENGINES = (
    EngineUse(task="recognition", engine="faster-whisper 1.2.1", model="whisper-small"),
    EngineUse(task="diarization", engine="pyannote.audio 4.0", model="pyannote-segmentation-3.0"),
)


def segment(
    line: str, start_ms: int, *, spaced: bool = True, suspect: Sequence[Suspicion] = ()
) -> Segment:
    """Make a passage of a line, some 60 ms for each letter and sign."""
    who, text = line.split(" ", 1)
    at_ms, words = start_ms, []
    for number, written in enumerate(text.split()):
        word = written.removeprefix("~")
        end_ms = at_ms + (120 + 58 * len(word) if spaced else 190 * len(word))
        words.append(
            Word(
                text=word,
                start_ms=at_ms,
                end_ms=end_ms,
                speaker=f"S{who}",
                confidence=_UNSURE[number % 4] if written != word else 0.93,
                spaced=spaced,
            )
        )
        at_ms = end_ms + (40 if word[-1] not in ".,?!؟،。" else 260)
    return Segment(words=tuple(words), suspect=tuple(suspect))


def unspoken(line: str, start_ms: int) -> Segment:
    """Make a passage of which nobody knows the speaker yet."""
    made = segment(line, start_ms)
    return replace(made, words=tuple(replace(word, speaker=None) for word in made.words))


def _told(lines: Sequence[str], start_ms: int, stop_ms: int, *, spaced: bool) -> Iterator[Segment]:
    """Say the lines again and again until a time."""
    at_ms, number = start_ms, 0
    while True:
        line = lines[number % len(lines)]
        if number // len(lines) % 3 == 1:  # now and then the other one tells
            line = {"1": "2", "2": "1"}[line[0]] + line[1:]
        made = segment(line, at_ms, spaced=spaced)
        if made.end_ms > stop_ms:
            return
        yield made
        at_ms, number = made.end_ms + 700 + 450 * (number % 3), number + 1


def _transcript(
    segments: Sequence[Segment], names: Sequence[str], language: str, duration_ms: int
) -> Transcript:
    return Transcript(
        segments=tuple(segments),
        speakers=tuple(Speaker(id=f"S{n}", name=name) for n, name in enumerate(names, 1)),
        turns=tuple(
            SpeakerTurn(start_ms=each.start_ms, end_ms=each.end_ms, speaker=each.speaker or "")
            for each in segments
        ),
        language=language,
        duration_ms=duration_ms,
        source="talk.wav",
        engines=_ENGINES,
    )


@cache
def interview() -> Transcript:
    """Two people for 48 minutes; the passages at 11:47 are told but once."""
    middle, at_ms = [], _MIDDLE_AT_MS
    for line in _MIDDLE:
        middle.append(segment(line, at_ms))
        at_ms = middle[-1].end_ms + 900
    before = list(_told(_BEFORE, 2_000, _MIDDLE_AT_MS - 500, spaced=True))
    after = list(_told(_AFTER, at_ms, _END_MS - 1_000, spaced=True))
    _doubt(before, 30, "2 and then and then and then", Suspicion.REPETITIVE)
    _doubt(before, 44, "1 Was that at ~Haddersund already?")
    _doubt(after, 20, "1 Thank you for watching.", Suspicion.TEXT_WITHOUT_SPEECH)
    _doubt(after, 60, "2 the bank the bank the bank", Suspicion.REPETITIVE)
    said = [*before, *middle, *after]
    made = _transcript(said, ("Ada Brandt", "Jonas Lind"), "en", _END_MS)
    gap_ms = after[40].end_ms
    return replace(made, missed=(TimeSpan(start_ms=gap_ms, end_ms=gap_ms + 6_200),))


def _doubt(segments: list[Segment], at: int, line: str, *why: Suspicion) -> None:
    """Put a doubtful line in the place of another one."""
    segments[at] = segment(line, segments[at].start_ms, suspect=why)


@cache
def japanese() -> Transcript:
    """Two people for half an hour, in a script without spaces."""
    segments = list(_told(_JAPANESE, 3_000, 32 * 60_000, spaced=False))
    return _transcript(segments, ("佐々木 由美", "森下 春子"), "ja", 32 * 60_000 + 5_000)


@cache
def arabic() -> Transcript:
    """Two people for 21 minutes, from right to left."""
    segments = list(_told(_ARABIC, 3_000, 21 * 60_000, spaced=True))
    return _transcript(segments, ("ليلى حداد", "أبو كريم"), "ar", 21 * 60_000 + 4_000)


def meeting(people: int, duration_ms: int) -> Transcript:
    """Any number of people who speak in turn; the same words again and again."""
    segments: list[Segment] = []
    at_ms, number = 1_000, 0
    while at_ms < duration_ms - 10_000:
        turn = at_ms * 23 // duration_ms
        who = 1 + (turn * 7 + turn // 5) % people
        line = _AFTER[number % len(_AFTER)].split(" ", 1)[1]
        segments.append(segment(f"{who} {line}", at_ms))
        at_ms, number = segments[-1].end_ms + 600, number + 1
    names = [f"Speaker {n}" for n in range(1, people + 1)]
    return _transcript(segments, names, "en", duration_ms)


STREAM = _lines("""
1 Then we go on with item four, and with what the harbour asks of us this year. Nineteen
    members are here; Mrs Adeyemi has had to leave.
3 Chair, before we do: the papers for item seven came at noon, and nobody can have read
    them.
1 That is noted. Item seven goes to the end, and if the board wishes, to next month.
2 Thank you. Item four, then: new ladders for the north quay. The sum asked for is 84,500,
    of which the ~Fiskarlag ~Nord has promised half.
4 What was paid for the south quay in 2021?
2 I have it here. It was 61,000, but that was without the lamps.
2 And without the lamps is how it has stayed, which is why I should like the board to look
    at page nine before it
""")
"""What is heard while a meeting is transcribed."""
