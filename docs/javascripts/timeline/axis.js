/* The axis of any zoom. The same rule as timeline/publish/axis.py, which drew the first one. */

import { fromIso, toTime } from "./view.js";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000];
const MONTH_STEPS = [1, 2, 3, 6];
const DAY_STEPS = [1, 2, 5, 10];
const YEAR = 365.2425;
const MONTH = 30.44;
// Half the pixels of a letter.
const HALF = 3.5;

/** Puts the ticks of [low, high] into the grid, at most one for so many pixels. */
export function renderAxis(grid, { low, high }, scale, width) {
  const most = Math.max(2, Math.floor(width / (width > 800 ? 80 : 56)));
  const marks = ticks(scale.ordinal(low), scale.ordinal(high), most);
  const inPart = (at) => (100 * (scale.share(at) - low)) / (high - low);
  grid.replaceChildren(...marks.map(({ at, label }) => renderTick(inPart(at), label, width)));
}

function renderTick(share, label, width) {
  const tick = document.createElement("i");
  tick.style.setProperty("--x", share);
  // Words that would be cut off at an edge stand beside their line instead of upon it.
  const [pixels, half] = [(share / 100) * width, label.length * HALF];
  if (pixels < half) tick.className = "from";
  if (width - pixels < half) tick.className = "to";
  const words = document.createElement("span");
  words.textContent = label;
  tick.append(words);
  return tick;
}

/** { at, label } for each tick in [start, end), both ordinals of days. */
export function ticks(start, end, most) {
  const days = (end - start) / Math.max(most, 1);
  const first = (steps, unit) => steps.find((step) => step * unit >= days) ?? steps.at(-1);
  const found =
    days > 6 * MONTH
      ? years(start, end, first(YEAR_STEPS, YEAR))
      : days > 10
        ? months(start, end, first(MONTH_STEPS, MONTH))
        : daysOf(start, end, first(DAY_STEPS, 1));
  const shown = found.filter(({ at }) => start <= at && at < end);
  // The first tells the year, which months and days alone would leave untold.
  return shown.map(({ at, label, whole }, index) => ({ at, label: index ? label : whole }));
}

export function yearLabel(year) {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

export function yearOf(ordinal) {
  return new Date(toTime(ordinal)).getUTCFullYear();
}

function firstOf(year, month) {
  const sign = year < 0 ? "-" : "";
  const digits = String(Math.abs(year)).padStart(4, "0");
  return fromIso(`${sign}${digits}-${String(month).padStart(2, "0")}-01`);
}

function years(start, end, step) {
  const found = [];
  const last = yearOf(end);
  for (let year = Math.ceil(yearOf(start) / step) * step; year <= last; year += step) {
    found.push({ at: firstOf(year, 1), label: yearLabel(year), whole: yearLabel(year) });
  }
  return found;
}

function months(start, end, step) {
  const found = [];
  for (let year = yearOf(start); year <= yearOf(end); year += 1) {
    for (let month = 1; month <= 12; month += step) {
      const number = yearLabel(year);
      const name = MONTHS[month - 1];
      const [label, whole] = month === 1 ? [number, number] : [name, `${name} ${number}`];
      found.push({ at: firstOf(year, month), label, whole });
    }
  }
  return found;
}

function daysOf(start, end, step) {
  const found = [];
  for (let at = Math.floor(start); at <= end; at += 1) {
    const date = new Date(toTime(at));
    const day = date.getUTCDate();
    // The last mark of a month would crowd the first of the next.
    if ((day - 1) % step === 0 && (step === 1 || day < 30)) {
      const month = `${MONTHS[date.getUTCMonth()]} ${yearLabel(date.getUTCFullYear())}`;
      const [label, whole] = day === 1 ? [month, month] : [String(day), `${day} ${month}`];
      found.push({ at, label, whole });
    }
  }
  return found;
}
