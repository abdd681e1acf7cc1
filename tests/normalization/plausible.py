"""Texts that put the rules to the test: pieces of every class, joined in every way."""

import random
from itertools import pairwise

PIECES = r"""
    1 12 007 1,000 3.14 1984 2024 4821 90210 555-0143 +44 020 7946 $5 €3.50 £1.2m 50p 5% 1/2 ½
    3:30 14h30 a.m. p.m. 31.12.2024 2024-03-15 5th 3.er 1º 80s '90s 5kg 10°C km/h m² 5'11" A320
    B-52 MP3 FBI NASA US IT I V X II XIV Henry Chapter Dr. St. No. no. e.g. PIN code Room flight
    @bob #tag a@b.com https://x.org/a?b=1 /usr/bin C:\x 192.168.0.1 00:1A:2B x² √16 ≠ ≤ → 😀
    👩‍👩‍👧 🇩🇪 :) é § §§ ¶ © ™ ° ′ ″ – — … “x” ‘y’ ( ) [ ] { } < > & | ~ ^ _ = + - * / \ ! ? ; : , .
    ' " ` # 値段は 1500円 3月15日 午後 电话 百分之 3.5元 第3 오전 3시 30분 5개 010-1234-5678
    ٣ １２ Ⅷ ⅷ ㎏ ㎡ ﷼ XXI siglo le 1er mai der 3. Platz R$ 3,50 SO TIRED Ph.D. iPhone H2O CO₂
    x y the of and in
    """.split()  # noqa: SIM905  (a list of pieces reads best as a text)
JOINTS = ("", " ", " ", " ", "  ", "\n", "\n\n", "\u00a0", "\u202f", "\t")


def plausible(random_: random.Random, most: int = 12) -> str:
    """Join some pieces at random."""
    count = random_.randint(0, most)
    return "".join(random_.choice(PIECES) + random_.choice(JOINTS) for _ in range(count))


def arbitrary(random_: random.Random, most: int = 40) -> str:
    """Take characters from all of Unicode, in runs of neighbours, as in writing."""
    text: list[str] = []
    while len(text) < random_.randint(0, most):
        first = random_.choice(
            (0x20, 0x30, 0xA0, 0x2000, 0x3040, 0xAC00, random_.randrange(0x110000))
        )
        for _ in range(random_.randint(1, 5)):
            point = min(first + random_.randrange(48), 0x10FFFF)
            if not 0xD800 <= point < 0xE000:
                text.append(chr(point))
    return "".join(text)


def repeated(random_: random.Random, length: int) -> str:
    """Repeat a short text up to a length, which a careless expression takes badly."""
    unit = plausible(random_, 3)[: random_.randint(1, 12)] or "1"
    return (unit * (length // len(unit) + 1))[:length]


def mutated(random_: random.Random, text: str) -> str:
    """Delete, double and swap pieces of a text."""
    cuts = sorted(random_.randint(0, len(text)) for _ in range(random_.randint(2, 6)))
    parts = [text[low:high] for low, high in pairwise([0, *cuts, len(text)])]
    random_.shuffle(parts)
    return "".join(random_.choice(("", part, part, part + part)) for part in parts)
