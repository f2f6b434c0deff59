"""The timeline's commands: `python build.py --help` lists them."""

import sys

try:
    from timeline.cli import main
except ModuleNotFoundError as error:
    if str(error.name).startswith("timeline"):
        raise
    sys.exit(
        f"{sys.executable} has no package {error.name}: run .venv/bin/python build.py instead, "
        "after `make site` has set that up."
    )

if __name__ == "__main__":
    main(prog_name="build.py")
