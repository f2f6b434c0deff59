"""The timeline's commands: `python build.py --help` lists them."""

from timeline.cli import main

if __name__ == "__main__":
    main(prog_name="build.py")
