"""Which plotly.js the site serves: the small bundle from npm, else the Python package's own.

Set-up fetches, the build only looks. `python -m timeline.bundle` prints the choice.
"""

import json
import re
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

NPM_PACKAGE = Path("node_modules", "plotly.js-basic-dist-min")


@dataclass(frozen=True, slots=True)
class Bundle:
    """A plotly.js file on this machine; `note` says in one line which one it is and why."""

    path: Path
    version: str
    note: str


def find(root: Path) -> Bundle:
    """The bundle for the project at `root`.

    npm's counts only in the version that the Python package draws for: a figure that
    plotly's Python package has validated must mean the same to the reader's browser.
    """
    python_path, version = _from_python()
    npm_path, npm_version = _from_npm(root)
    if npm_version == version:
        return Bundle(npm_path, version, f"plotly.js-basic {version} from npm (0.4 MB gzip)")
    reason = "npm's is not installed" if npm_version is None else f"npm's is {npm_version}"
    return Bundle(
        python_path,
        version,
        f"plotly.js {version} of the Python package (1.5 MB gzip), since {reason}",
    )


def _from_python() -> tuple[Path, str]:
    path = Path(str(distribution("plotly").locate_file("plotly/package_data/plotly.min.js")))
    with path.open(encoding="utf-8") as script:
        heading = script.read(200)
    version = re.search(r"plotly\.js v([\d.]+)", heading)
    return path, version.group(1) if version else "of unknown version"


def _from_npm(root: Path) -> tuple[Path, str | None]:
    folder = root / NPM_PACKAGE
    script, package = folder / "plotly-basic.min.js", folder / "package.json"
    if not (script.exists() and package.exists()):
        return script, None
    return script, json.loads(package.read_text(encoding="utf-8"))["version"]


if __name__ == "__main__":
    print(f"Interactive chart: {find(Path.cwd()).note}")
