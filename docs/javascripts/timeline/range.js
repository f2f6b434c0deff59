/* The density strip as range slider: two handles, a window between them, and counts of what the
   filters leave above those of everything. */

import { ALL, toTime } from "./view.js";

const BINS = 120;
const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -6, PageUp: 6 };
const STEP = 1;

/** Brings the strip to life. `onMove` gets the wished { low, high }; `onRest` ends a movement. */
export function mountRange(strip, { view, scale, onMove, onRest }) {
  const density = strip.querySelector("svg");
  const track = renderPart("tl-track");
  const shades = [renderPart("tl-shade"), renderPart("tl-shade")];
  const span = renderPart("tl-window");
  const handles = ["low", "high"].map((side) => renderHandle(side));
  strip.append(track);
  track.append(density, ...shades, span, ...handles);

  const share = (x) => {
    const { left, width } = track.getBoundingClientRect();
    return Math.min(100, Math.max(0, ((x - left) / width) * 100));
  };

  watchDrag(span, (from, to, held) => {
    const by = share(to) - share(from);
    onMove({ low: held.low + by, high: held.high + by });
  });
  handles.forEach((handle, index) => {
    const side = index ? "high" : "low";
    watchDrag(handle, (from, to) => onMove(moved(view(), side, share(to))));
    handle.addEventListener("keydown", (event) => {
      const by = KEYS[event.key];
      const edge = { Home: 0, End: 100 }[event.key];
      if (by === undefined && edge === undefined) return;
      event.preventDefault();
      onMove(moved(view(), side, edge ?? view()[side] + by * STEP));
      onRest();
    });
  });
  // A press on the free strip brings the window there.
  density.addEventListener("pointerdown", (event) => {
    const half = (view().high - view().low) / 2;
    const centre = share(event.clientX);
    onMove({ low: centre - half, high: centre + half });
    onRest();
  });

  function watchDrag(element, onDrag) {
    element.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      const [start, held] = [event.clientX, view()];
      element.setPointerCapture(event.pointerId);
      const move = (e) => onDrag(start, e.clientX, held);
      element.addEventListener("pointermove", move);
      const end = () => {
        element.removeEventListener("pointermove", move);
        onRest();
      };
      element.addEventListener("pointerup", end, { once: true });
      element.addEventListener("pointercancel", end, { once: true });
    });
  }

  function showView({ low, high }) {
    place(span, low, high);
    place(shades[0], 0, low);
    place(shades[1], high, 100);
    [low, high].forEach((share, index) => {
      const handle = handles[index];
      handle.style.left = `${share}%`;
      handle.setAttribute("aria-valuenow", Math.round(share));
      handle.setAttribute("aria-valuetext", dayOf(scale.ordinal(share)));
    });
  }

  function showCounts(marks, shown) {
    const all = countIn(marks);
    const most = Math.max(1, ...all);
    const paths = shown.length === marks.length ? [all] : [all, countIn(shown)];
    density.replaceChildren(
      ...paths.map((counts, index) => {
        const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
        path.setAttribute("d", steps(counts, most));
        if (index) path.setAttribute("class", "chosen");
        return path;
      }),
    );
  }

  return { showView, showCounts };
}

function moved(view, side, share) {
  const other = side === "low" ? "high" : "low";
  const limits = side === "low" ? [ALL.low, view.high] : [view.low, ALL.high];
  return { [side]: Math.min(limits[1], Math.max(limits[0], share)), [other]: view[other], side };
}

function place(element, low, high) {
  element.style.left = `${low}%`;
  element.style.width = `${high - low}%`;
}

function renderPart(name) {
  const part = document.createElement("div");
  part.className = name;
  return part;
}

function renderHandle(side) {
  const handle = renderPart("tl-handle");
  handle.tabIndex = 0;
  handle.setAttribute("role", "slider");
  handle.setAttribute("aria-label", side === "low" ? "Beginning of the span" : "End of the span");
  handle.setAttribute("aria-valuemin", 0);
  handle.setAttribute("aria-valuemax", 100);
  return handle;
}

function dayOf(ordinal) {
  return new Date(toTime(ordinal)).toLocaleDateString("en-GB", {
    timeZone: "UTC",
    month: "long",
    year: "numeric",
  });
}

function countIn(marks) {
  const counts = new Array(BINS).fill(0);
  for (const { at } of marks) counts[Math.min(BINS - 1, Math.floor((at / 100) * BINS))] += 1;
  return counts;
}

// As preview.steps in Python.
function steps(counts, most) {
  const path = counts.map((count) => `V${100 - Math.round((92 * count) / most)}h1`).join("");
  return `M0 100${path}V100z`;
}
