"""The shape of `events.json`, which is promised to others: its JSON Schema comes from here."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from timeline.dates import Calendar

FORMAT = 1
"""Grows when a field changes its meaning or goes; new fields do not count."""


class Model(BaseModel):
    """Frozen, and closed against fields that nobody documented."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Date(Model):
    """A date, always Gregorian, as far as it is known."""

    edtf: str = Field(description="Extended Date/Time Format, ISO 8601-2.")
    earliest: str | None = Field(
        description="First possible day, astronomical year, month, day; null where open."
    )
    latest: str | None = Field(description="Last possible day, inclusive; null where open.")
    precision: Literal["day", "month", "season", "year", "decade", "century"]
    kind: Literal["date", "interval", "range", "choice"] = Field(
        description="interval: it lasted; range: a moment somewhere between; choice: one of these."
    )
    approximate: bool
    uncertain: bool
    words: str = Field(description="The date in English words.")


class Anchor(Model):
    """The passage that a date was counted from."""

    quote: str
    date: Date
    source: str | None = Field(description="Another text's id; null: the same text.")


class Quoted(Model):
    """A passage of a text."""

    source: str = Field(description="Id of an entry of `sources`.")
    quote: str = Field(description="Verbatim, white space aside.")
    start: int | None = Field(description="Offset in the text's file, in code points.")
    end: int | None = Field(description="Offset behind the passage's last code point.")
    unit: Literal["paragraph", "sentence"] | None
    number: int | None = Field(description="Paragraph or sentence in which it begins, from 1.")
    says: dict[str, str] = Field(description="What it says where passages differ.")
    note: str | None


class Passage(Quoted):
    """One passage that tells an event and dates it."""

    date: Date = Field(description="What this passage says by itself.")
    date_text: str = Field(description="The words that date it.")
    dated_by: str = Field(description="explicit, context, heading, relative, anniversary, ...")
    anchor: Anchor | None
    calendar: Calendar = Field(description="Of the printed words.")
    status: Literal["draft", "reviewed"]


class Retelling(Quoted):
    """One passage that tells an event again without any word of time."""


class Reading(Model):
    """One answer to what is in dispute."""

    text: str
    sources: list[str]


class Dispute(Model):
    """Something about which reviewed passages disagree."""

    subject: str = Field(description="date, beginning, end, or a key of `says`.")
    readings: list[Reading]


class Happening(Model):
    """An event."""

    id: str
    path: str = Field(description="Its page, relative to the site's root.")
    title: str
    date: Date
    summary: str | None
    people: list[str]
    places: list[str]
    themes: list[str]
    sources: list[str] = Field(description="The texts that tell it.")
    major: bool
    status: Literal["draft", "reviewed"]
    former_ids: list[str]
    note: str | None
    disagreements: list[Dispute]
    passages: list[Passage]
    retellings: list[Retelling]


class Thing(Model):
    """A person, place or theme."""

    id: str
    path: str
    label: str
    alt_labels: list[str]
    description: str | None
    same_as: list[str]
    born: Date | None = Field(None, description="Of people alone.")
    died: Date | None = Field(None, description="Of people alone.")


class Text(Model):
    """A source."""

    id: str
    path: str
    label: str
    file: str = Field(description="The file's name among the texts; offsets count in it.")
    title: str | None
    author: str | None
    published: Date | None
    kind: str | None
    standpoint: str | None
    quality: list[str]
    order: Literal["narrative", "shuffled"]
    identification: str | None = Field(description="What the text is likely from: ours.")
    url: str | None
    language: str
    description: str | None


class Dataset(Model):
    """Everything, in the order of time."""

    format: int = Field(description="Grows when a field changes its meaning or goes.")
    title: str
    site: str | None = Field(description="The site's address, where it is known.")
    updated: str | None = Field(description="Day of the last change.")
    events: list[Happening]
    people: list[Thing]
    places: list[Thing]
    themes: list[Thing]
    sources: list[Text]
