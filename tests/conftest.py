"""The two built sites that many tests read: the repository's own and the miniature one."""

from pathlib import Path

import pytest
from hypothesis import settings
from sites import MINIATURE, ROOT, built

# No test is timed: a busy machine is no fault of the code. Nor does what one change is checked with
# hang on luck: the same examples every time. `make fuzz` looks for new ones.
settings.register_profile("settled", deadline=None, max_examples=400, derandomize=True)
settings.register_profile("fuzz", deadline=None, max_examples=4000, print_blob=True)
settings.load_profile("settled")


@pytest.fixture(scope="session")
def flagship_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the repository's own site, built once."""
    return built(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("flagship") / "site")


@pytest.fixture(scope="session")
def miniature_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the miniature project's site, built once."""
    return built(MINIATURE / "mkdocs.yml", tmp_path_factory.mktemp("miniature") / "site")
