"""Sets up what `make site` or `make test` needs, and nothing twice.

    sh scripts/setup.sh site      .venv with the packages of requirements.lock, plotly.js by npm
    sh scripts/setup.sh test      the same with requirements-dev.lock, and a browser

A step is skipped while the files that it follows are those of the last time.
"""

import hashlib
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
MODULES = ROOT / "node_modules"
LOCKS = {"site": "requirements.lock", "test": "requirements-dev.lock"}


def main(purpose: str) -> int:
    make_environment()
    if not install_packages(purpose):
        print("The packages could not be installed; the lines above say why.", file=sys.stderr)
        return 1
    fetch_plotly(purpose)
    bundle_found = _run(PYTHON, "-m", "timeline.bundle")
    browser_found = purpose == "site" or _run(PYTHON, "-m", "scripts.browser")
    return 0 if bundle_found and browser_found else 1


def make_environment() -> None:
    """Makes .venv, anew where the Python that it was made from is gone."""
    check = (PYTHON, "-m", "pip", "--version")
    if PYTHON.exists() and subprocess.run(check, capture_output=True).returncode == 0:
        return
    print(f"Setting up .venv with Python {sys.version.split()[0]}", flush=True)
    venv.create(ENVIRONMENT, clear=True, with_pip=True)


def install_packages(purpose: str) -> bool:
    """Installs the packages of the lock file for `purpose`, then the project itself."""
    # pyproject.toml counts too: the plugin's entry point stands there.
    # What serves the tests serves the site: their lock file holds all of the other's.
    states = [_state(p, LOCKS[p], "pyproject.toml") for p in (purpose, "test")]
    stamp = ENVIRONMENT / ".installed"
    if _holds_one_of(stamp, states):
        return True
    print(f"Installing the packages of {LOCKS[purpose]} into .venv", flush=True)
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    locked = _run(*pip, "--require-hashes", "--requirement", LOCKS[purpose])
    # The backend is in the lock file, so that no build fetches another one unseen.
    if not (locked and _run(*pip, "--no-deps", "--no-build-isolation", "--editable", ".")):
        return False
    stamp.write_text(states[0])
    return True


def fetch_plotly(purpose: str) -> None:
    """Fetches plotly.js-basic where npm is there; else the Python package's bundle serves."""
    states = [_state(p, "package-lock.json") for p in (purpose, "test")]
    stamp = MODULES / ".installed"
    if shutil.which("npm") is None or _holds_one_of(stamp, states):
        return
    print("Fetching plotly.js-basic with npm", flush=True)
    quickly = ("--fetch-retries=1", "--fetch-timeout=60000", "--silent")
    packages = () if purpose == "test" else ("--omit=dev",)
    if _run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", *quickly, *packages):
        stamp.write_text(states[0])
    else:
        print("npm could not fetch it; the next set-up will try again.", flush=True)


def _state(purpose: str, *files: str) -> str:
    content = b"\0".join((ROOT / name).read_bytes() for name in files)
    return f"{purpose} {hashlib.sha256(content).hexdigest()}"


def _holds_one_of(stamp: Path, states: list[str]) -> bool:
    return stamp.exists() and stamp.read_text() in states


def _run(*command: str | Path) -> bool:
    return subprocess.run(command, cwd=ROOT).returncode == 0


if __name__ == "__main__":
    if sys.argv[1:] not in (["site"], ["test"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
