"""The two built sites that many tests read: the repository's own and the miniature one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

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
    result = build_site(config, output)
    assert result.returncode == 0, result.stdout + result.stderr
    return output


@pytest.fixture(scope="session")
def flagship_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the repository's own site, built once."""
    return built(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("flagship") / "site")


@pytest.fixture(scope="session")
def miniature_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the miniature project's site, built once."""
    return built(MINIATURE / "mkdocs.yml", tmp_path_factory.mktemp("miniature") / "site")
