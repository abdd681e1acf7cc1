"""What is known about acronyms: which are said as words, which letter by letter, and how."""

from functools import cache

from speechstudio.normalization.languages.en import numbers, spelling
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.tables import table, words

_ONSETS = frozenset(
    "b bl br c ch chl chr cl cr d dr dw f fl fr g gh gl gn gr h j k kh kl kn kr l m n p ph pl pr"
    " q r rh s sc sch scr sh shr sk sl sm sn sp spl spr sq st str sw t th thr tr tw v w wh wr x y"
    " z".split()
)
_CODAS = frozenset(
    "b c ch ck cks ct cts d ds f ff ft fts g gh ght ghts gs h k ks l lb ld lds lf lk lks ll lls lm"
    " lp lps ls lt lts lth m mb mbs mp mps mpt ms n nc nch nd nds ng ngs ngth nk nks ns nt nth nts"
    " p ps pt pts r rb rbs rc rch rd rds rf rg rk rks rl rld rm rms rn rns rp rps rs rst rt rts rth"
    " rds s sh sk sks sm sms sp ss st sts t tch th ths ts tt v w wl wn wns ws wth x xt xts y ys z"
    " zz".split()
)
_CLUSTER = LazyPattern(r"[aeiouy]{1,40}|[^aeiouy]{1,40}")


@cache
def _as_words() -> dict[str, str]:
    data = table("en", "acronyms")
    said: dict[str, str] = {name: name.capitalize() for name in data["names"].split()}
    said.update({word: word.lower() for word in data["common"].split()})
    said.update(data["say"])
    return said


@cache
def _initialisms() -> frozenset[str]:
    return frozenset(table("en", "acronyms")["letters"].split())


def mixed(token: str) -> str:
    """Say a token that stands in the table as it is written: `PhD`; empty when it does not."""
    said: str = table("en", "acronyms")["mixed"].get(token, "")
    return said


def word_for(token: str) -> str:
    """Say a known acronym that is not simply spelled: `NATO`, `JPEG`; empty for others."""
    return _as_words().get(token, "")


def is_initialism(token: str) -> bool:
    """Whether the token is known to be spelled."""
    return token in _initialisms()


def say(token: str) -> str:
    """Say a token in capitals that stands in a code or a compound: `COVID`, `UTF`, `AREA`."""
    known = mixed(token) or word_for(token)
    if known:
        return known
    if len(token) > 2 and not is_initialism(token) and is_english(token.lower()):
        return token.lower()
    return token.lower() if len(token) > 5 and is_pronounceable(token) else spelling.letters(token)


def with_s(said: str, *, possessive: bool = False) -> str:
    """Add the -s of a plural or genitive: `C P U's`, `M P threes`, `gifs`."""
    last = said.rpartition(" ")[2]
    if possessive or len(last) == 1:
        return f"{said}'s"
    return numbers.plural(said) if last.islower() else f"{said}s"


@cache
def _english() -> frozenset[str]:
    return words("en", "words")


def is_english(word: str) -> bool:
    """Whether a word in small letters is an ordinary English one, with or without an ending."""
    known = _english()
    if word in known:
        return True
    return any(stem in known for stem in _stems(word) if len(stem) > 2)


def _stems(word: str) -> list[str]:
    stems: list[str] = []
    for ending in ("s", "es", "ed", "ing", "er", "ers", "est", "ly", "ings", "y", "ness", "less"):
        if not word.endswith(ending) or len(word) - len(ending) < 3:
            continue
        stem = word[: -len(ending)]
        stems.append(stem)
        if ending[0] in "ei":
            stems.append(f"{stem}e")
            if stem[-1] == stem[-2]:
                stems.append(stem[:-1])
            if stem[-1] == "i":
                stems.append(f"{stem[:-1]}y")
        elif ending == "ly" and stem[-1] == "i":
            stems.append(f"{stem[:-1]}y")
    return stems


def is_pronounceable(token: str) -> bool:
    """Whether the letters follow each other as in an English word."""
    runs = _CLUSTER.findall(token.lower())
    if not any(run[0] in "aeiouy" for run in runs):
        return False
    last = len(runs) - 1
    for place, run in enumerate(runs):
        if run[0] in "aeiouy":
            if len(run) > 3:
                return False
        elif place == 0:
            if run not in _ONSETS:
                return False
        elif place == last:
            if run not in _CODAS:
                return False
        elif not _is_medial(run):
            return False
    return True


def _is_medial(run: str) -> bool:
    """Whether consonants between vowels are the end of a syllable and the start of the next."""
    return run in _ONSETS or any(
        run[:cut] in _CODAS and (cut == len(run) or run[cut:] in _ONSETS)
        for cut in range(1, len(run) + 1)
    )
