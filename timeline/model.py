"""What the timeline is made of: frozen values, read from YAML, checked for shape.

The JSON Schemas that editors' programs use come from these classes. What needs more than one
file to be judged (a quote in its text, a known person) is checked in `publish.check`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

from timeline.dates import Calendar, edtf
from timeline.dates.edtf import Edtf

ID = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
TITLE_LENGTH = 70


class _EdtfText:
    """Teaches pydantic to read and write Edtf as its text."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        def read(value: object) -> Edtf:
            if isinstance(value, Edtf):
                return value
            try:
                return edtf.parse(str(value))
            except edtf.EdtfError as error:
                raise PydanticCustomError("date", "{reason}", {"reason": str(error)}) from None

        return core_schema.no_info_plain_validator_function(
            read, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {
            # Editors' programs take an unquoted 1878 for a number; our reader does not.
            "type": ["string", "integer"],
            "title": "EDTF date",
            "examples": ["1878-01-16", "1878-01", "1878~", "188X", "1886/1888", "[..1874]"],
        }


Date = Annotated[Edtf, _EdtfText]
Id = Annotated[str, Field(pattern=ID)]
Text = Annotated[str, Field(min_length=1)]
DatedBy = Literal[
    "explicit", "context", "heading", "relative", "anniversary", "link", "repaired", "editor"
]
ANCHORLESS: frozenset[str] = frozenset({"explicit", "repaired", "editor"})


class Model(BaseModel):
    """Frozen, and a field that nobody declared is a fault."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Settings(Model):
    """`timeline.yml`: what is true of the whole timeline."""

    title: Text | None = None
    purpose: Text | None = Field(None, description="One sentence above the chart.")
    range: Date | None = Field(None, description="Only events that overlap it are drawn.")
    presets: tuple[Preset, ...] = Field((), description="Spans offered as buttons.")


class Preset(Model):
    """A span of time with a name."""

    label: Text
    range: Date


class Entry(Model):
    """What every entry of an authority file has; its id is its key in the file."""

    id: Id
    label: Text
    alt_labels: tuple[Text, ...] = Field((), description="Other names and spellings.")
    description: Text | None = Field(None, description="One neutral sentence.")
    same_as: tuple[Text, ...] = Field((), description="The same thing in other registers: URLs.")


class Person(Entry):
    """An entry of `people.yml`."""

    born: Date | None = None
    died: Date | None = None


class Place(Entry):
    """An entry of `places.yml`."""


class Theme(Entry):
    """An entry of `themes.yml`; themes are the chart's lanes, in the order of the file."""


class Source(Entry):
    """An entry of `sources.yml`: a text, and what the text itself shows about it."""

    file: Text = Field(description="The text's file name in the folder of texts.")
    title: Text | None = None
    author: Text | None = None
    published: Date | None = None
    kind: Text | None = Field(None, description="Book excerpt, article, chapter, ...")
    standpoint: Text | None = Field(None, description="As a reader can tell it from the text.")
    quality: tuple[Text, ...] = Field((), description="Damage that a reader should know of.")
    order: Literal["narrative", "shuffled"] = "narrative"
    rights: Literal["excerpts", "full"] = "excerpts"
    identification: Text | None = Field(None, description="What the text is likely from: ours.")
    url: Text | None = None
    language: Text = "en"


class Passage(Model):
    """A verbatim quotation, told from its twins by what stands before or behind it."""

    quote: Text
    prefix: Text | None = None
    suffix: Text | None = None


class Anchor(Passage):
    """The passage from which a date that does not stand alone is counted, and its date."""

    date: Date
    source: Id | None = Field(None, description="Where it is another text than the citation's.")


class Citation(Passage):
    """One passage that tells an event, and what it says of the date by itself."""

    source: Id
    date: Date = Field(description="Always Gregorian.")
    date_text: Text = Field(description="The words of the passage that date it.")
    dated_by: DatedBy
    anchor: Anchor | None = None
    calendar: Calendar = Field(
        "gregorian",
        description="julian: the printed words are Old Style; lunar: by months of the moon;"
        " republican: by those of the French Republic.",
    )
    says: Mapping[Id, Text] = Field(
        default_factory=dict, description="What this passage says where passages differ."
    )
    note: Text | None = Field(None, description="The editor's remark, shown to readers.")
    status: Literal["draft"] | None = Field(None, description="draft: not yet reviewed.")


class Retelling(Passage):
    """A passage that tells an event again without any word of time: it proves no date."""

    source: Id
    says: Mapping[Id, Text] = Field(
        default_factory=dict, description="What this passage says where passages differ."
    )
    note: Text | None = Field(None, description="The editor's remark, shown to readers.")


Told = Citation | Retelling


class Event(Model):
    """A happening; `id` is its file's name."""

    id: Id
    title: Annotated[str, Field(min_length=1, max_length=TITLE_LENGTH)]
    date: Date
    summary: Text | None = None
    people: tuple[Id, ...] = ()
    places: tuple[Id, ...] = ()
    themes: tuple[Id, ...] = Field((), description="The first is its lane.")
    major: bool = Field(False, description="Labelled on the chart.")
    citations: tuple[Citation, ...] = Field(min_length=1)
    retellings: tuple[Retelling, ...] = Field(
        (), description="Passages that tell it too and give no date."
    )
    former_ids: tuple[Id, ...] = Field((), description="Old addresses, which lead here.")
    note: Text | None = Field(None, description="The editor's remark, shown to readers.")
    status: Literal["draft"] | None = Field(None, description="draft: not yet reviewed.")

    @property
    def is_draft(self) -> bool:
        """Whether nobody has reviewed it yet."""
        return self.status == "draft"

    @property
    def passages(self) -> tuple[Told, ...]:
        """All that tell it: first those that date it, then those that do not."""
        return (*self.citations, *self.retellings)

    @property
    def reviewed(self) -> tuple[Citation, ...]:
        """The citations that somebody has reviewed: only these count."""
        return tuple(citation for citation in self.citations if citation.status != "draft")


class Rejected(Passage):
    """An entry of `rejected.yml`: date words that are no event here, and why."""

    source: Id
    date_text: Text
    reason: Text


class Library(Model):
    """All content, with the texts that prove it. Events stand in the order of time."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    settings: Settings = Settings()
    sources: Mapping[str, Source] = Field(default_factory=dict)
    people: Mapping[str, Person] = Field(default_factory=dict)
    places: Mapping[str, Place] = Field(default_factory=dict)
    themes: Mapping[str, Theme] = Field(default_factory=dict)
    events: tuple[Event, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    texts: Mapping[str, str] = Field(default_factory=dict)
    """Each source's text, by the source's id."""


def in_time(event: Event) -> tuple[Any, ...]:
    """Sort key: by first possible day, then last; what is only known to be by a day, at that day.

    A date that names no year at all comes last.
    """
    earliest, latest = event.date.earliest, event.date.latest
    first, last = earliest or latest, latest or earliest
    return (first is None, first or (), latest is None, last or (), event.id)
