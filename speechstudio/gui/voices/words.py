"""What is said of a voice, in a word or two."""

from speechstudio.gui.models_place.rows import short_licence
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.words import tr

_MOST = 26
_SOUNDS = {"female": tr("Female"), "male": tr("Male")}


def who(facts: VoiceFacts) -> str:
    """Say of which engine and language a voice is, and whether texts leave this computer for it."""
    words = (cloned_text(facts), facts.engine_title, facts.language_title, leaving_text(facts))
    return " · ".join(word for word in words if word)


def cloned_text(facts: VoiceFacts) -> str:
    """Mark the voice of a recording; empty for others."""
    return tr("Cloned", "a voice") if facts.is_cloned else ""


def leaving_text(facts: VoiceFacts) -> str:
    """Say that texts leave this computer for a voice; empty where they stay."""
    return tr("leaves this computer", "what a voice speaks") if facts.leaves_machine else ""


def gender_text(facts: VoiceFacts) -> str:
    """Say whether a voice sounds female or male; empty where nobody knows."""
    return _SOUNDS.get(facts.gender, facts.gender.capitalize())


def licence_text(facts: VoiceFacts) -> str:
    """Name the licence as short as a chip wants it."""
    text = short_licence(facts.licence) or tr("Licence not stated")
    return text if len(text) <= _MOST else f"{text[: _MOST - 1].rstrip()}…"


def use_chip(facts: VoiceFacts) -> tuple[str, Tone, str]:
    """Say whether sound of a voice may be sold: words, tint and icon of a chip."""
    use = facts.commercial_use.casefold()
    if use == "yes":
        return tr("Commercial use"), Tone.OK, ""
    if use.startswith("no"):
        return tr("No commercial use"), Tone.WARN, "alert"
    if use.startswith("yes"):
        return tr("Commercial use: see terms"), Tone.WARN, "alert"
    return tr("Commercial use not stated"), Tone.WARN, "alert"


def use_note(facts: VoiceFacts) -> str:
    """Give the condition of commercial use as a sentence; empty where there is none."""
    use = facts.commercial_use
    if use.casefold() in {"", "yes", "no"}:
        return ""
    return tr("Commercial use: {terms}.", terms=use.rstrip("."))
