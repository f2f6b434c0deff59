/* The events, read from the page itself: each has a link on the drawing and a row in the list. */

// Percent of the drawing, above the third digit to which the page rounds.
const HAIR = 0.002;

/** All events in time: { number, link, row, keys, words, title, when, about, x, end, at, lane }. */
export function readMarks(root) {
  const labels = new Map(
    [...root.querySelectorAll("[data-k]:is(input)")].map((input) => [
      input.dataset.k,
      input.parentElement.firstChild.nextSibling.textContent,
    ]),
  );
  const rows = [...root.querySelectorAll(".tl-year li")];
  const links = new Map(
    [...root.querySelectorAll(".tl-marks a")].map((link) => [Number(link.dataset.e), link]),
  );
  return rows.map((row, number) => readMark(row, links.get(number), number, labels));
}

function readMark(row, link, number, labels) {
  const [when, anchor, about] = row.children;
  const keys = new Set(row.dataset.k.split(" "));
  const x = property(link, "--x");
  const end = x + property(link, "--l");
  const names = [...keys].map((key) => labels.get(key) ?? "");
  const has = (name) => link.classList.contains(name);
  return {
    number,
    link,
    row,
    keys,
    x,
    end,
    at: pointOf(link, x, end),
    lane: link.closest(".tl-lane"),
    rows: { "--r": property(link, "--r"), "--s": property(link, "--s") },
    title: anchor.textContent,
    when: when.textContent,
    about: about.textContent,
    address: anchor.href,
    several: [...keys].filter((key) => key.startsWith("so")).length > 1,
    disputed: has("disputed"),
    reviewed: !has("draft"),
    words: fold([anchor.textContent, when.textContent, about.textContent, ...names].join(" ")),
  };
}

function property(link, name) {
  return Number(link.style.getPropertyValue(name)) || 0;
}

/** Where the dot stands: on the known side of what fades, at a bar's beginning, else midway. */
function pointOf(link, x, end) {
  const into = link.classList.contains("fade-in");
  const out = link.classList.contains("fade-out");
  if (into && !out) return end;
  if (link.classList.contains("period") || (out && !into)) return x;
  return (x + end) / 2;
}

/** Words without case and accents, as a reader types them. */
export function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether any of its time is seen. A span that ends where the view begins is not. */
export function isInView(mark, { low, high }) {
  const edge = mark.end > mark.x ? HAIR : 0;
  return mark.end >= low + edge && mark.x <= high - edge;
}
