"""Reads mathematical expressions from left to right, as far as they go."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.languages.en.symbols import greek
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.tables import table

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿˣ"
LOWERED = "₀₁₂₃₄₅₆₇₈₉ᵢₙⱼ"
GREEK = "Ͱ-Ͽµϕ"
"""Characters of expressions, to stand within brackets of a regular expression."""

_PLAIN = str.maketrans(RAISED + LOWERED, "0123456789-+nx0123456789inj")
_NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}|[0-9]{1,30})(?:\.[0-9]{1,30})?|\.[0-9]{1,30}"
_OPERATOR = r"<=|>=|==|!=|mod(?![a-z])|[=≠≈≃≅≡∝<>≤≥+×⋅·*÷±∓−∈∉∪∩⊆⊂⇒∧∨/–-]"
_FUNCTION = r"(?:sin|cos|tan|log|ln|exp|lim|max|min|sqrt)(?=[ (Ͱ-Ͽ0-9₀-₉])"
_TOKEN = LazyPattern(
    rf"(?P<gap>[ \u00a0]{{0,2}})(?:(?P<number>{_NUMBER})"
    rf"|(?P<raised>[{RAISED}]{{1,6}})|(?P<lowered>[{LOWERED}]{{1,4}})"
    rf"|(?P<power>\^)|(?P<factorial>!(?![=\w]))|(?P<operator>{_OPERATOR})"
    rf"|(?P<prefix>[√∛∜∑∏∫∂∇])|(?P<function>{_FUNCTION})"
    rf"|(?P<letters>[A-Za-z{GREEK}]{{1,4}}(?![A-Za-z'’]))"
    r"|(?P<comma>,)|(?P<open>[(\[])|(?P<close>[)\]])|(?P<bar>\|)|(?P<operand>[∞∅])"
    r"|(?P<prime>['′](?=[ (=)])))"
)
_MOST_TOKENS = 48
_WORDS = frozenset(
    "a an as at am be by do go he hi if in is it me my no of oh ok on or so to up us we the and for"
    " but not are was has had can may all any our out its his her you who why how let say see if"
    " then when use set get put".split()
)
_FUNCTION_NAMES = frozenset("fghFGHPpqQrtuv")
_ARGUMENTS = LazyPattern(r"\([a-zA-Z](?:, ?[a-z]|\|[A-Z])?\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """What was read, up to the last place where it was complete."""

    said: tuple[str, ...] = ()
    end: int = 0
    strength: float = 0.0
    """How sure its signs make us that it is mathematics."""
    operators: int = 0


@dataclass(slots=True)
class _Reader:
    text: str
    said: list[str] = field(default_factory=list)
    depth: int = 0
    bars: int = 0
    strength: float = 0.0
    operators: int = 0
    remarks: int = 0
    """Brackets that a function or a factor does not stand before."""
    wants_operand: bool = True
    wants_power: bool = False
    complete: Expression = field(default_factory=Expression)

    def take(self, token: re.Match[str]) -> bool:
        """Take a token; False when the expression ends before it."""
        if self.wants_power:
            taken = self._power(token)
        elif self.wants_operand:
            taken = self._operand(token)
        else:
            taken = self._continuation(token)
        if taken and not (self.wants_power or self.wants_operand or self.depth or self.bars):
            self.complete = Expression(
                said=tuple(self.said),
                end=token.end(),
                strength=self.strength,
                operators=self.operators,
            )
        return taken

    def _say(self, words: str, strength: float = 0.0) -> bool:
        if words:
            self.said.append(words)
        self.strength = max(self.strength, strength)
        return True

    def _operand(self, token: re.Match[str]) -> bool:  # noqa: PLR0911  (one for each kind of token)
        """Take a token where a value is due."""
        data = table("en", "mathematics")
        kind, sign = token.lastgroup or "", token.group().strip()
        if kind in {"number", "letters", "operand"}:
            return self._value(kind, sign, token.end())
        if kind == "function":
            return self._say(data["functions"][sign], 0.5)
        if kind == "lowered" and self.said[-1:] == ["log of"]:
            self.said[-1] = f"log base {_exponent(sign.translate(_PLAIN))} of"
            return self._say("", 0.8)
        if kind == "open":
            self.depth += 1
            self.remarks += not self.said
            return True
        if kind == "bar":
            self.bars += 1
            return self._say("the absolute value of")
        if kind in {"operator", "prefix"} and sign in data["before"]:
            return self._say(data["before"][sign], 0.9 if kind == "prefix" else 0.0)
        return False

    def _value(self, kind: str, sign: str, end: int) -> bool:
        if kind == "number":
            words: str | None = numbers.number(sign)
        elif kind == "operand":
            words = table("en", "mathematics")["operands"][sign]
        else:
            words = self._variables(sign, end)
        if words is None:
            return False
        self.wants_operand = False
        return self._say(words, 0.6 if kind == "operand" else 0.0)

    def _variables(self, sign: str, end: int) -> str | None:
        """Say variables; None for words."""
        if len(sign) > 1 and (sign.lower() in _WORDS or len(sign) > 3):
            return None
        if len(sign) > 1 and not (sign.islower() or self.text[end : end + 1] in RAISED):
            return None
        return " ".join(greek().get(letter) or letter.upper() for letter in sign)

    def _continuation(self, token: re.Match[str]) -> bool:  # noqa: PLR0911  (one for each kind)
        """Take a token behind a value: an operator, a power, a factor without a sign between."""
        kind, is_tight = token.lastgroup or "", not token["gap"]
        if kind == "operator":
            return self._operator(token)
        if kind in {"close", "bar", "comma"}:
            return self._close(kind)
        if not is_tight:
            return False
        if kind == "power":
            self.wants_power = True
            return self._say("", 0.85)
        if kind in {"raised", "lowered", "factorial", "prime"}:
            return self._suffix(kind, token)
        if kind == "open":
            return self._open(token)
        if kind in {"letters", "function", "prefix", "operand"}:
            if token.group()[0] in greek():
                self.strength = max(self.strength, 0.66)
            return self._operand(token)
        return False

    def _suffix(self, kind: str, token: re.Match[str]) -> bool:
        text, sign = self.text, token.group().translate(_PLAIN)
        if kind == "raised":
            whole = "all " if text[token.start() - 1 : token.start()] in {")", "]"} else ""
            return self._say(f"{whole}{power(sign)}", 0.86)
        if kind == "lowered":
            return self._say(f"sub {_exponent(sign)}", 0.8)
        if kind == "prime":
            return self._say("prime")
        return self._is_factorial(token.end()) and self._say("factorial", 0.7)

    def _is_factorial(self, end: int) -> bool:
        """Whether a factorial is meant and no exclamation: the sentence goes on behind it."""
        following = self.text[end : end + 12].lstrip(" ")
        if not following:
            return self.operators > 0
        return following[0].islower() or following[0] in "=+-*/×÷<>).,;−?"

    def _close(self, kind: str) -> bool:
        if kind == "close" and self.depth:
            self.depth -= 1
            return True
        if kind == "bar" and self.bars:
            self.bars -= 1
            return self._say("", 0.8)
        if kind == "comma" and self.remarks and self.operators:
            return False  # two formulas in brackets: `(p < 0.01, n = 40)`
        if kind != "close" and self.depth:
            self.wants_operand = True
            between = "," if self.said and not self.said[-1].isupper() else ""
            return self._say("given" if kind == "bar" else between)
        return False

    def _open(self, token: re.Match[str]) -> bool:
        """Take a bracket against a value: a function of something, or a factor."""
        text, at = self.text, token.start()
        name, ahead = text[at - 1 : at], text[max(0, at - 2) : at - 1]
        if self.said[-2:] == ["chi", "squared"]:
            self._say("of")
        elif name in _FUNCTION_NAMES and not ahead.isalpha():
            self._say("of", 0.82 if _ARGUMENTS.match(text, at) else 0.55)
        elif name.isalpha() and not self.operators:
            return False
        else:
            self._say("times")
        self.depth += 1
        self.wants_operand = True
        return True

    def _operator(self, token: re.Match[str]) -> bool:
        data = table("en", "mathematics")
        sign, has_gap = token.group().strip(), bool(token["gap"])
        behind = self.text[token.end() : token.end() + 1]
        strong = data["strong"].get(sign)
        if strong and sign in {"·", "*", "<", ">"} and has_gap != behind.isspace():
            return False
        if sign in {"-", "–"} and has_gap and not behind.isspace():
            return False
        words = strong or data["weak"][sign]
        if sign == "/" and self._divides_numbers(token):
            words = "divided by"
        self.operators += 1
        self.wants_operand = True
        is_sure = strong and sign not in {"+", "*", "<", ">"}
        return self._say(words, 0.86 if is_sure else 0.72 if strong else 0.2)

    def _divides_numbers(self, token: re.Match[str]) -> bool:
        before = self.text[token.start() - 1 : token.start()]
        behind = self.text[token.end() : token.end() + 2].strip()[:1]
        return before.isdigit() and behind.isdigit()

    def _power(self, token: re.Match[str]) -> bool:
        """Take what stands behind `^`."""
        sign = token.group()
        if token["operator"]:
            behind = self.text[token.end() : token.end() + 1]
            is_sign = sign in {"-", "−"} and behind.isalnum()
            return is_sign and self._say("to the minus")
        is_negative = self.said[-1] == "to the minus"
        self.wants_power = False
        if token["number"] and not token["gap"]:
            return self._say(numbers.number(sign) if is_negative else power(sign.replace(",", "")))
        if token["letters"] and not token["gap"]:
            return self._say(_exponent(sign) if is_negative else power(sign))
        if token["open"] and not token["gap"]:
            self.depth += 1
            self.wants_operand = True
            return self._say("to the power of")
        return False


def _tokens(text: str, at: int) -> Iterator[re.Match[str]]:
    for _ in range(_MOST_TOKENS):
        match = _TOKEN.match(text, at)
        if match is None:
            return
        yield match
        at = match.end()


def read_expression(text: str, at: int) -> Expression:
    """Read the expression that begins at a place; empty when there is none."""
    reader = _Reader(text)
    for token in _tokens(text, at):
        if not reader.take(token):
            break
    return reader.complete


def power(exponent: str) -> str:
    """Say an exponent: squared, cubed, to the fourth, to the minus five."""
    if exponent in {"2", "3"}:
        return "squared" if exponent == "2" else "cubed"
    if exponent.isdecimal() and len(exponent) < 4 and exponent != "0":
        return f"to the {numbers.ordinal(exponent)}"
    return f"to the {_exponent(exponent)}"


def _exponent(exponent: str) -> str:
    """Say an exponent or index as it is: minus five, N, N minus one."""
    if re.fullmatch(r"[-−+]?[0-9]{1,30}(?:\.[0-9]{1,30})?", exponent):
        return numbers.number(exponent)
    signs = {"-": "minus", "−": "minus", "+": "plus"}
    return " ".join(
        signs.get(sign)
        or (numbers.digits(sign) if sign.isdecimal() else greek().get(sign, sign.upper()))
        for sign in exponent
    )
