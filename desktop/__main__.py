"""Where the program starts: alone it opens the app at once, with words it is the command.

With a file that was double-clicked it opens the app, too (`desktop.opening`).

The command brings lists, tables and progress bars with it; the window does not wait for them.
"""

import gc
import sys


def main() -> int:
    """Open the app, alone or with a file, or run the command; give the exit code."""
    arguments = sys.argv[1:]
    if not arguments:
        gc.disable()  # nothing is garbage yet; the app looks by itself once it runs
        from desktop.app import run

        return run()
    if len(arguments) == 1 and "." in arguments[0]:
        from desktop.app import run
        from desktop.opening import given

        if (file := given(arguments)) is not None:
            return run(file=file)
    from desktop.cli import main as command

    return command()


if __name__ == "__main__":
    sys.exit(main())
