/* The reader's view and the address that holds it.

   A view is { low, high, chosen, text }: the part of the drawing that is seen, in percent of its
   width (all of it: 0 to 100), the ids that are chosen under each filter, and words. */

export const FILTERS = ["themes", "people", "places", "sources", "only"];
export const ALL = { low: 0, high: 100 };

// Days between 1 January of year 1, which is ordinal 1, and 1 January 1970, where scripts begin.
const EPOCH = 719163;
const DAY = 86400000;

export function toTime(ordinal) {
  return (ordinal - EPOCH) * DAY;
}

/** An ISO 8601 day, with the sign that years before 0 and beyond 9999 need. */
export function toIso(ordinal) {
  return new Date(toTime(ordinal)).toISOString().split("T")[0];
}

/** The ordinal of an ISO 8601 day as Python or `toIso` writes it; NaN if it is none. */
export function fromIso(text) {
  const [, sign, year, month, day] = /^([-+]?)(\d{4,6})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year) return NaN;
  const date = new Date(0);
  date.setUTCFullYear(Number(sign + year), Number(month) - 1, Number(day));
  return date.getTime() / DAY + EPOCH;
}

/** Turns shares of the drawing into ordinals of days and back. */
export function scaleOf(start, end) {
  return {
    ordinal: (share) => start + (share / 100) * (end - start),
    share: (ordinal) => (100 * (ordinal - start)) / (end - start),
    // A fortnight fills the drawing at the closest.
    least: Math.min(100, (100 * 14) / (end - start)),
  };
}

export function isWhole({ low, high }) {
  return low < 0.01 && high > 99.99;
}

/** The part of the drawing nearest to what is wished: inside it, and not too small. */
export function clamp({ low, high }, least) {
  const width = Math.min(100, Math.max(least, high - low));
  const from = Math.min(100 - width, Math.max(0, (low + high - width) / 2));
  return { low: from, high: from + width };
}

export function readView(search, scale) {
  const query = new URLSearchParams(search);
  const from = fromIso(query.get("from") ?? "");
  const to = fromIso(query.get("to") ?? "");
  const span = from <= to ? { low: scale.share(from), high: scale.share(to + 1) } : ALL;
  const listed = (name) => (query.get(name) ?? "").split(",").filter(Boolean);
  return {
    ...clamp(span, scale.least),
    chosen: Object.fromEntries(FILTERS.map((name) => [name, listed(name)])),
    text: query.get("text") ?? "",
  };
}

/** The query of the address; empty for the whole timeline without filters. */
export function writeView(view, scale) {
  const query = new URLSearchParams();
  if (!isWhole(view)) {
    query.set("from", toIso(Math.round(scale.ordinal(view.low))));
    query.set("to", toIso(Math.round(scale.ordinal(view.high)) - 1));
  }
  for (const name of FILTERS) {
    if (view.chosen[name].length) query.set(name, view.chosen[name].join(","));
  }
  if (view.text) query.set("text", view.text);
  // Commas part ids, which hold none: an address that is read aloud should keep them.
  const text = query.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}
