"""Where a user's things lie on Linux, in words for manuals and for the end of a removal."""

DOCUMENTS = "~/Documents/Speech Studio"
DATA = "~/.local/share/speechstudio"
STATE = "~/.local/state/speechstudio"
CONFIG = "~/.config/speechstudio"
CACHE = "~/.cache/speechstudio"

USER_FOLDERS = {
    DOCUMENTS: "projects, recordings, scripts, and what was exported;"
    " Documents is called as in your language",
    DATA: "models, voices of your own, environments of engines",
    STATE: "the queue, logs, what one start leaves for the next",
    CONFIG: "settings and the lexicon",
    CACHE: "may be deleted at any time; work that was interrupted goes on from here",
}
"""Folders that nothing removes but their owner, and what is in them."""
