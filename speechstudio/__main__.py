"""`speechstudio` and `python -m speechstudio`."""

import sys


def main() -> None:
    """Hand over to the command line."""
    from speechstudio.cli.main import main as run

    sys.exit(run())


if __name__ == "__main__":
    main()
