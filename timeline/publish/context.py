"""What publication must be told from outside, and the two values that pass to the generator."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the site before the generator has seen it: Markdown (`.md`) or a data file."""

    uri: str
    """Its address among the sources, with forward slashes: `events/x.md`, `data/events.json`."""
    content: str | bytes
    edit: str | None = None
    """The file that the theme's pencil opens, relative to the repository's root."""


@dataclass(frozen=True, slots=True)
class PublishContext:
    """The site's surroundings. Nothing here is read from a clock, so that builds repeat."""

    site_url: str | None = None
    """Where the site will stand; None: no absolute address is printed anywhere."""
    repo_url: str | None = None
    """Where the content is kept; None: no link to edit is printed."""
    epoch: int = 0
    """Seconds since 1970 in UTC: SOURCE_DATE_EPOCH, else the last commit."""
    version: str = ""
    site_name: str = "Timeline"
    content_dir: str = "content"
    """The content folder relative to the repository's root, with forward slashes."""

    @property
    def moment(self) -> datetime:
        """The one moment that is printed as the site's date."""
        return datetime.fromtimestamp(self.epoch, UTC)

    @property
    def day(self) -> date:
        """The day of `moment`."""
        return self.moment.date()

    def edit_address(self, path: str | None) -> str | None:
        """The web address that opens a file of the repository for editing, if it is known."""
        if not (self.repo_url and path):
            return None
        # GitLab parts a project's own addresses from its files by a dash.
        dash = "/-" if "gitlab" in self.repo_url else ""
        return f"{self.repo_url.rstrip('/')}{dash}/edit/main/{path}"
