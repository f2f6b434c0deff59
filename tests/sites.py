"""Where the two sites of the tests come from, and how one is built."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
MINIATURE = ROOT / "tests" / "site"
EPOCH = "1000000000"


def build_site(config: Path, output: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build strictly in a process of its own, as a person would; what it printed and its code."""
    command = [sys.executable, ROOT / "build.py", "-f", config, "build", "--output", output]
    kept = {k: v for k, v in os.environ.items() if k not in ("SITE_URL", "REPO_URL")}
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**kept, "SOURCE_DATE_EPOCH": EPOCH, **environment},
        capture_output=True,
        text=True,
    )


def built(config: Path, output: Path) -> Path:
    """The folder of a site, built without a fault."""
    result = build_site(config, output)
    assert result.returncode == 0, result.stdout + result.stderr
    return output
