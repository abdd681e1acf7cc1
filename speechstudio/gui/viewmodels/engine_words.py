"""What engines of the program call their options and values, and what these do, for translators.

Engines say it in English; `words.tr` says it in the language of the window, as it stands here too.
"""

from speechstudio.gui.words import tr

LABELS = (
    *(tr("Against repetition"), tr("Closeness to the text"), tr("Closeness to the voice")),
    *(tr("Emotion"), tr("Feeling"), tr("Free rhythm"), tr("Least likelihood")),
    *(tr("Length of sentences"), tr("Liveliness"), tr("Manner"), tr("Number of likely sounds")),
    *(tr("Quality"), tr("Share of likely sounds"), tr("Shorter sentences"), tr("Sound")),
    *(tr("Steps of sound"), tr("Steps of style"), tr("Style carried on")),
    *(tr("Takes of a sentence"), tr("Variation"), tr("Variation of rhythm")),
    *(tr("Variation of sound"), tr("Ultra fast"), tr("Fast"), tr("Standard"), tr("High quality")),
)
NOTES = (
    tr("Above 1 it tends to shorter sentences."),
    tr("How closely it keeps to the text; low is slower speech, and 0 is half the work."),
    tr("How freely it speaks; 0 always says it the same way."),
    tr("How freely it speaks; low is even, high is lively and less sure."),
    tr("How good it is; each takes several times as long as the one before."),
    tr("How much feeling is put into it; high is also faster."),
    tr("How much it avoids what it has said; high ends stammering and long silences."),
    tr("How much it avoids what it has said; high ends stammering."),
    tr("How much it varies: low is even, high is lively."),
    tr("How much speech without a voice is kept away; not where it is ultra fast."),
    tr("How much the drawn rhythm varies."),
    tr("How much the sound of the voice varies; high may bring noises."),
    tr("How much the sound varies; 0 is bland."),
    tr("How much the text decides the style; above 1 it is more emotional."),
    tr("Share of the likely sounds that it chooses among."),
    tr("Share of the rhythm that is drawn by lot, against the usual one."),
    tr("Share of the style that goes on from one piece of a long sentence to the next."),
    tr("Steps by which each 80 ms of sound are worked out; more are slower, and seldom better."),
    tr("Steps by which the sound is worked out; 0 as the quality has it."),
    tr("Steps by which the style is worked out; more give more variety."),
    tr("Takes of a sentence of which the best is kept; 0 as the quality has it."),
    tr("VITS: how much the rhythm varies."),
    tr("What is less likely than this share of the likeliest is never said."),
    tr("Whose manner of speaking: 0 that of the recording, 1 what suits the text."),
    tr("Whose sound: 0 that of the recording, 1 what suits the text."),
    tr("XTTS: above 1 it tends to longer sentences, below to shorter ones."),
    tr("XTTS: how freely it speaks; low is even, high is lively and less sure."),
    tr("XTTS: how much it avoids what it has said; high ends stammering."),
    tr("XTTS: number of the likely sounds that it chooses among."),
    tr("XTTS: share of the likely sounds that it chooses among."),
)
"""Each is `ExtraOption.sentence` of one."""
