"""How a step that runs inside an environment begins the lines that are meant for its parent."""

CONNECTS = "connects to "
"""Before a host that is looked up."""
LOADED = "loaded "
"""Before the name of a module that loads."""
FAILED = "failed: "
"""Before the reason why the step gave up."""
