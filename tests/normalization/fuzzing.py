"""Runs the normalizer over random texts for as long as wanted.

    python -m tests.normalization.fuzzing [MINUTES] [SEED] [LANGUAGE ...]

Prints each text that makes it fail, that is not settled (the spoken form is changed again),
whose spans or maps are wrong, or that takes longer than its length allows.
"""

import random
import sys
import time
import traceback
from collections import Counter

from speechstudio.normalization import Markup, Utterance, normalize
from speechstudio.normalization.languages import built_in
from tests.normalization.plausible import arbitrary, mutated, plausible, repeated

SLOWEST_S_PER_CHARACTER = 1 / 8000
"""Texts here are all spans, so this is far below the speed on prose."""
LONG = 4000


def problem(text: str, language: str) -> str:
    """Say what is wrong with the answer to a text; empty when all is well."""
    start = time.process_time()
    try:
        said = normalize(text, language, markup=Markup.NONE)
        took = time.process_time() - start
        again = normalize(said.spoken, language, markup=Markup.NONE)
    except Exception:  # noqa: BLE001  (any failure is what is looked for)
        return traceback.format_exc(limit=-3)
    if took > 0.05 + len(text) * SLOWEST_S_PER_CHARACTER:
        return f"took {took:.2f} s for {len(text)} characters"
    if again.spoken != said.spoken:
        changed = [(s.source, s.spoken, s.rule) for s in again.spans][:3]
        return f"not settled: {said.spoken[:300]!r}, then {changed}"
    return broken(said)


def broken(said: Utterance) -> str:
    """Say what is wrong with the spans and maps of an utterance."""
    at = spoken_at = 0
    for span in said.spans:
        if not at <= span.start < span.end <= len(said.written):
            return f"span out of order: {span}"
        if said.written[at : span.start] != said.spoken[spoken_at : span.spoken_start]:
            return f"text outside spans was changed before {span}"
        if span.spoken and said.written_range(span.spoken_start, span.spoken_end) != (
            span.start,
            span.end,
        ):
            return f"the way back is wrong: {span}"
        at, spoken_at = span.end, span.spoken_end
    return "" if said.written[at:] == said.spoken[spoken_at:] else "the end was changed"


def text_of(random_: random.Random) -> str:
    """Make the next text."""
    kind = random_.random()
    if kind < 0.6:
        return plausible(random_)
    if kind < 0.8:
        return mutated(random_, plausible(random_))
    if kind < 0.98:
        return arbitrary(random_)
    return repeated(random_, LONG)


def main() -> None:
    """Run, and print what was found and how much was tried."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
    languages = sys.argv[3:] or [*built_in(), "en-GB"]
    random_ = random.Random(seed)
    tried: Counter[str] = Counter()
    found = 0
    end = time.monotonic() + 60 * minutes
    while time.monotonic() < end:
        language = random_.choice(languages)
        text = text_of(random_)
        wrong = problem(text, language)
        tried[language] += 1
        if wrong:
            found += 1
            print(f"[{language}] {text[:200]!r}\n    {wrong}", flush=True)
    print(f"seed {seed}: {sum(tried.values())} texts, {found} problems; {dict(tried)}")


if __name__ == "__main__":
    main()
