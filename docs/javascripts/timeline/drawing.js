/* The drawing that was made at build time, kept alive: it moves under the reader's hand, while
   Plotly's, which lies upon it, is drawn anew only when the hand rests. */

import { isInView } from "./marks.js";

export const WIDE = matchMedia("(min-width: 76.25em)");

// As in timeline/publish/geometry.py: the least and the greatest height of a row, and what all
// together should not pass while they are not at their least.
const DENSITIES = [
  { row: "--r", rows: "--w", height: "--wide-row", least: 14, most: 18, all: 520 },
  { row: "--s", rows: "--n", height: "--narrow-row", least: 14, most: 18, all: 600 },
];
// Above so many events in view only major ones are labelled.
const FEW = 60;
const FONT = "12px ";
const ROOM = 8;
const GAP = 6;
const DOT = 6;
const SIGN = 11;
const NEAR = 24;

/** Shows a part of time: each lane's inner element becomes as much wider as the part is short. */
export function renderPart(drawing, { low, high }) {
  const zoom = 100 / (high - low);
  for (const lane of drawing.querySelectorAll(".tl-marks > div")) {
    lane.style.left = `${-low * zoom}%`;
    lane.style.width = `${100 * zoom}%`;
  }
}

/** Hides what is filtered away, the lanes that this leaves empty, and all rows without anything
    `seen`; the fewer the rows, the higher they may be. */
export function renderShown(drawing, marks, shown, seen) {
  const visible = new Set(shown);
  for (const mark of marks) mark.link.hidden = !visible.has(mark);
  const lanes = [...drawing.querySelectorAll(".tl-lane")];
  const inView = new Set(seen);
  const inside = lanes.map((lane) => shown.filter((mark) => mark.lane === lane));
  lanes.forEach((lane, index) => {
    lane.hidden = inside[index].length === 0;
  });
  for (const { row, rows, height, least, most, all } of DENSITIES) {
    const used = lanes.map((lane, index) => squeeze(lane, inside[index], inView, row, rows));
    const sum = used.reduce((so, more) => so + more, 0);
    const pixels = Math.floor(all / Math.max(sum, 1));
    drawing.style.setProperty(height, `${Math.max(least, Math.min(most, pixels))}px`);
  }
}

/** Closes up a lane's rows to those of its marks in view, and gives how many remain; the others
    take the nearest row until they come into view. A lane that is shown has one at least. */
function squeeze(lane, marks, inView, row, rows) {
  if (!marks.length) return 0;
  const used = new Set(marks.filter((mark) => inView.has(mark)).map((mark) => mark.rows[row]));
  const sorted = [...used].sort((a, b) => a - b);
  const count = Math.max(sorted.length, 1);
  for (const mark of marks) {
    const before = sorted.filter((other) => other < mark.rows[row]).length;
    mark.link.style.setProperty(row, Math.min(before, count - 1));
  }
  lane.style.setProperty(rows, count);
  return count;
}

/** Titles beside their marks where the row has room: major events, or all once they are few. */
export function renderLabels(marks, shown, view, width) {
  const seen = shown.filter((mark) => isInView(mark, view));
  const all = seen.length <= FEW;
  const pixels = (share) => ((share - view.low) / (view.high - view.low)) * width;
  const labelled = new Map();
  for (const row of inRows(seen)) {
    // How far the marks so far and their titles reach to the right, in pixels.
    let reach = 0;
    row.forEach((mark, index) => {
      const [left, right] = extentOf(mark, pixels);
      const free = row[index + 1] ? extentOf(row[index + 1], pixels)[0] - GAP : width;
      const needed = widthOf(mark.title) + ROOM;
      const wanted = all || mark.link.classList.contains("major");
      let taken = right;
      if (wanted && right >= Math.max(0, reach) && free - right >= needed) {
        labelled.set(mark, "right");
        taken += needed;
      } else if (wanted && left <= width && left - reach >= needed) {
        labelled.set(mark, "left");
      }
      reach = Math.max(reach, taken + GAP);
    });
  }
  for (const mark of marks) showLabel(mark, labelled.get(mark));
}

function inRows(marks) {
  const rows = new Map();
  const property = WIDE.matches ? "--r" : "--s";
  for (const mark of marks) {
    const of = rows.get(mark.lane) ?? rows.set(mark.lane, new Map()).get(mark.lane);
    const row = mark.rows[property];
    of.set(row, [...(of.get(row) ?? []), mark]);
  }
  const found = [...rows.values()].flatMap((of) => [...of.values()]);
  return found.map((row) => row.sort((a, b) => a.x - b.x));
}

/** From where to where a mark reaches, its dot and its sign of disagreement included. */
function extentOf(mark, pixels) {
  const left = Math.min(pixels(mark.x), pixels(mark.at) - DOT);
  const right = Math.max(pixels(mark.end), pixels(mark.at) + DOT);
  return [left, right + (mark.disputed ? SIGN : 0)];
}

const widths = new Map();
let pen;

function widthOf(text) {
  if (!widths.has(text)) {
    pen ??= document.createElement("canvas").getContext("2d");
    pen.font = FONT + getComputedStyle(document.body).fontFamily;
    widths.set(text, pen.measureText(text).width);
  }
  return widths.get(text);
}

function showLabel({ link, title }, side) {
  let label = link.querySelector("b");
  if (!side) {
    if (label) label.hidden = true;
    return;
  }
  if (!label) {
    label = document.createElement("b");
    label.textContent = title;
    link.append(label);
  }
  label.hidden = false;
  link.classList.toggle("left", side === "left");
}

/** The event whose mark lies nearest to a point of the screen, if near enough for a finger. */
export function nearest(marks, { low, high }, { left, width }, x, y) {
  const pixels = (share) => left + ((share - low) / (high - low)) * width;
  const found = marks.map((mark) => {
    const box = mark.link.getBoundingClientRect();
    const across = Math.max(pixels(mark.x) - x, x - pixels(mark.end), 0);
    return { mark, distance: Math.hypot(across, (box.top + box.bottom) / 2 - y) };
  });
  found.sort((a, b) => a.distance - b.distance);
  return found[0]?.distance <= NEAR ? found[0].mark : null;
}
