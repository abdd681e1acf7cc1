"""Days as the window names them, and lists that are grouped by them."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Protocol, TypeVar

from speechstudio.gui.words import month_name, tr

_WEEK = timedelta(days=7)


class Dated(Protocol):
    """What was changed at some time."""

    @property
    def changed(self) -> datetime:
        """When it was last."""


_Dated = TypeVar("_Dated", bound=Dated)


def grouped(entries: Iterable[_Dated], today: date) -> list[tuple[str, list[_Dated]]]:
    """Group entries, which come newest first, by the local day of their last change.

    Each group has a heading: today, this week (the seven days up to today), or a month, with its
    year where that is another one.
    """
    by_heading = groupby(entries, lambda entry: _heading(entry.changed, today))
    return [(heading, list(found)) for heading, found in by_heading]


def _heading(changed: datetime, today: date) -> str:
    day = changed.astimezone().date()
    if day >= today:
        return tr("Today")
    if day > today - _WEEK:
        return tr("This week")
    month = month_name(day.month)
    month = month[:1].upper() + month[1:]  # it stands alone, above a list
    return month if day.year == today.year else tr("{month} {year}", month=month, year=day.year)


def day_or_time(moment: datetime) -> str:
    """Say when something was today, or else on which day."""
    if moment.date() == date.today():  # noqa: DTZ011 - the day of the person who looks
        return f"{moment:%H:%M}"
    return tr("{day} {month}", day=moment.day, month=month_name(moment.month, is_short=True))
