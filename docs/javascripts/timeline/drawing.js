/* The drawing that was made at build time, kept alive: it moves under the reader's hand, while
   Plotly's, which lies upon it, is drawn anew only when the hand rests. */

import { isInView } from "./marks.js";

export const WIDE = matchMedia("(min-width: 76.25em)");

// Above so many events in view only major ones are labelled.
const FEW = 60;
const FONT = "12px ";
const ROOM = 10;

/** Zooms by the two numbers on which the place of every mark depends. */
export function renderPart(drawing, { low, high }) {
  drawing.style.setProperty("--from", low);
  drawing.style.setProperty("--zoom", 100 / (high - low));
}

/** Hides what is filtered away, and the rows and lanes that this leaves empty. */
export function renderShown(drawing, marks, shown) {
  const visible = new Set(shown);
  for (const mark of marks) mark.link.hidden = !visible.has(mark);
  for (const lane of drawing.querySelectorAll(".tl-lane")) {
    const inside = shown.filter((mark) => mark.lane === lane);
    lane.hidden = inside.length === 0;
    squeeze(lane, inside, "--r", "--w");
    squeeze(lane, inside, "--s", "--n");
  }
}

function squeeze(lane, marks, row, rows) {
  const used = [...new Set(marks.map((mark) => mark.rows[row]))].sort((a, b) => a - b);
  const place = new Map(used.map((old, index) => [old, index]));
  for (const mark of marks) mark.link.style.setProperty(row, place.get(mark.rows[row]));
  lane.style.setProperty(rows, used.length);
}

/** Titles beside their marks where the row has room: major events, or all once they are few. */
export function renderLabels(marks, shown, view, width) {
  const seen = shown.filter((mark) => isInView(mark, view));
  const all = seen.length <= FEW;
  const pixels = (share) => ((share - view.low) / (view.high - view.low)) * width;
  const labelled = new Map();
  for (const row of inRows(seen)) {
    row.forEach((mark, index) => {
      const major = mark.link.classList.contains("major");
      if (!major && !all) return;
      const side = sideWithRoom(mark, row[index - 1], row[index + 1], pixels, width, labelled);
      if (side) labelled.set(mark, side);
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

function sideWithRoom(mark, before, after, pixels, width, labelled) {
  const needed = widthOf(mark.title) + ROOM + (mark.disputed ? 11 : 0);
  const right = Math.max(pixels(mark.end), pixels(mark.at) + 6);
  const limit = after ? pixels(after.x) - 8 : width;
  if (right >= 0 && limit - right >= needed) return "right";
  const left = Math.min(pixels(mark.x), pixels(mark.at) - 6);
  const taken = before ? Math.max(pixels(before.end), pixels(before.at)) + 12 : 0;
  const free = labelled.get(before) !== "right";
  return free && left <= width && left - taken >= needed ? "left" : null;
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
