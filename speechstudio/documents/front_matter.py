"""The head of a Markdown file: simple facts in YAML between two lines of hyphens."""

import re

_HEAD = re.compile(
    r"\A\s{0,9}---[ \t]*\n(?P<facts>(?:(?!---|\.\.\.).*\n){0,200})(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_FACT = re.compile(r"(?P<name>[A-Za-z][\w-]{0,40})[ \t]*:[ \t]*(?P<value>.*)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>.+)")


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """Give the facts by their names in small letters, and the text behind them.

    Understood are plain and quoted values, and lists, whose values stand apart by commas.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    head = _HEAD.match(text)
    if head is None:
        return {}, text
    facts: dict[str, str] = {}
    name = ""
    for line in head["facts"].split("\n"):
        if fact := _FACT.match(line):
            name = fact["name"].lower()
            facts[name] = _value(fact["value"])
        elif name and (item := _ITEM.fullmatch(line)):
            facts[name] = ", ".join(filter(None, (facts[name], _value(item["value"]))))
    return (facts, text[head.end() :]) if facts or not head["facts"].strip() else ({}, text)


def _value(written: str) -> str:
    value = written.strip()
    if value[:1] == "[" and value[-1:] == "]":
        return ", ".join(filter(None, map(_value, value[1:-1].split(","))))
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value
