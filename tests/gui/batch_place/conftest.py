"""The bus of the tests of media keys serves here too."""

from tests.gui.media_keys.conftest import bus

__all__ = ["bus"]
