"""Where the program starts: alone it opens the app at once, with words it is the command.

The command brings lists, tables and progress bars with it; the window does not wait for them.
"""

import gc
import sys


def main() -> int:
    """Open the app, or run the command; give the exit code."""
    if len(sys.argv) == 1:
        gc.disable()  # nothing is garbage yet; the app looks by itself once it runs
        from desktop.app import run

        return run()
    from desktop.cli import main as command

    return command()


if __name__ == "__main__":
    sys.exit(main())
