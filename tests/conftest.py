"""The two built sites that many tests read: the repository's own and the miniature one."""

from pathlib import Path

import pytest
from hypothesis import settings
from sites import MINIATURE, ROOT, built

# No test is timed: a busy machine is no fault of the code.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(scope="session")
def flagship_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the repository's own site, built once."""
    return built(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("flagship") / "site")


@pytest.fixture(scope="session")
def miniature_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the miniature project's site, built once."""
    return built(MINIATURE / "mkdocs.yml", tmp_path_factory.mktemp("miniature") / "site")
