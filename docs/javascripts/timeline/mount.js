/* The timeline page, put together: one view, and everything that shows or changes it. */

import { renderAxis, yearLabel, yearOf } from "./axis.js";
import { nearest, renderLabels, renderPart, renderShown, WIDE } from "./drawing.js";
import { applyFilters, mountFilters, showFilters } from "./filters.js";
import { watchGestures } from "./gestures.js";
import { renderList } from "./list.js";
import { isInView, readMarks } from "./marks.js";
import { loadPlotly, renderPlot, watchIdle } from "./plot.js";
import { mountRange } from "./range.js";
import { clamp, fromIso, isWhole, readView, scaleOf, writeView, ALL } from "./view.js";
import { mountWalk } from "./walk.js";

// Milliseconds of stillness after which Plotly draws anew and the address is written.
const REST = 160;
const GLIDE = 260;
const CALM = matchMedia("(prefers-reduced-motion: reduce)");

export function mountTimeline(root) {
  const find = (selector) => root.querySelector(selector);
  const plot = find(".tl-plot");
  const drawing = find(".tl-drawing");
  const grid = find(".tl-grid");
  const scale = scaleOf(Number(root.dataset.start), Number(root.dataset.end));
  const marks = readMarks(root);
  const surface = document.createElement("div");
  surface.className = "tl-plotly";
  surface.setAttribute("aria-hidden", "true");
  drawing.querySelector(".tl-grid").after(surface);
  root.classList.add("is-live");
  plot.tabIndex = 0;
  plot.setAttribute("role", "application");
  plot.setAttribute("aria-label", "Timeline chart");
  plot.setAttribute("aria-describedby", "timeline-gist timeline-keys");

  let view = readView(location.search, scale);
  let passing = marks;
  let resting = 0;
  let gliding = 0;
  // Where a movement that is under way will end: the next key counts from there.
  let goal = null;
  let plotly = null;

  const inView = () => passing.filter((mark) => isInView(mark, view));

  const area = () => {
    const { left, width } = surface.getBoundingClientRect();
    return { left, width };
  };

  const filters = mountFilters(find(".tl-filters"), (chosen) => show({ ...view, ...chosen }));
  const range = mountRange(find(".tl-range"), {
    view: () => view,
    scale,
    onMove: (wished) => move(wished),
    onRest: rest,
  });
  const hands = watchGestures(plot, {
    area,
    view: () => view,
    onMove: move,
    onRest: rest,
    onTouch: halt,
  });
  const walk = mountWalk(plot, find(".tl-card"), {
    shown: inView,
    all: () => passing,
    onSeek: seek,
    onKey: (key) =>
      ({
        "+": () => zoom(0.5),
        "=": () => zoom(0.5),
        "-": () => zoom(2),
        0: () => glide(ALL),
        PageUp: () => pan(-0.5),
        PageDown: () => pan(0.5),
      })[key],
  });

  /** Shows another part at once; lists, Plotly and address follow when the hand rests. */
  function move(wished) {
    halt();
    setPart(wished);
    rest();
  }

  function halt() {
    cancelAnimationFrame(gliding);
    goal = null;
  }

  function setPart(wished) {
    // A handle at its fellow stops there; everything else is held inside the drawing.
    const held = wished.side && wished.high - wished.low < scale.least;
    const part = held ? view : clamp(wished, scale.least);
    view = { ...view, low: part.low, high: part.high };
    plot.classList.add("is-moving");
    showPart();
  }

  function rest() {
    clearTimeout(resting);
    resting = setTimeout(settle, REST);
  }

  function showPart() {
    renderPart(drawing, view);
    renderAxis(grid, view, scale, area().width);
    range.showView(view);
  }

  /** Everything but Plotly and the address. */
  function showAll() {
    passing = applyFilters(filters, view, marks);
    const seen = inView();
    renderShown(drawing, marks, passing, seen);
    showPart();
    renderLabels(marks, passing, view, area().width);
    range.showCounts(marks, passing);
    renderList(root, marks, new Set(seen));
    showStatus(seen.length);
    showPresets();
    if (walk.current() && !passing.includes(walk.current())) walk.choose(null);
    walk.showRing();
  }

  function settle() {
    showAll();
    const address = writeView(view, scale);
    if (address !== location.search) {
      history.pushState(null, "", `${location.pathname}${address}`);
    }
    draw();
  }

  /** Takes a whole view, from filters or from the address. */
  function show(next) {
    view = next;
    showFilters(filters, view);
    plot.classList.add("is-moving");
    showAll();
    rest();
  }

  async function draw() {
    if (!plotly) return;
    const [Plotly, figure] = plotly;
    await renderPlot(Plotly, figure, surface, { shown: passing, marks, view, scale });
    plot.classList.add("is-plotly");
    plot.classList.remove("is-moving");
  }

  function glide(wished) {
    const target = clamp(wished, scale.least);
    const from = view;
    halt();
    if (CALM.matches) return move(target);
    clearTimeout(resting);
    goal = target;
    const begun = performance.now();
    const frame = (now) => {
      const share = Math.min(1, Math.max(0, now - begun) / GLIDE);
      const eased = 1 - (1 - share) ** 3;
      const between = (side) => from[side] + (target[side] - from[side]) * eased;
      setPart({ low: between("low"), high: between("high") });
      if (share < 1) {
        gliding = requestAnimationFrame(frame);
        return;
      }
      goal = null;
      rest();
    };
    gliding = requestAnimationFrame(frame);
  }

  function zoom(factor) {
    const { low, high } = goal ?? view;
    const chosen = walk.current()?.at;
    const centre = chosen >= low && chosen <= high ? chosen : (low + high) / 2;
    glide({ low: centre - (centre - low) * factor, high: centre + (high - centre) * factor });
  }

  function pan(by) {
    const { low, high } = goal ?? view;
    glide({ low: low + by * (high - low), high: high + by * (high - low) });
  }

  function seek(mark) {
    const width = view.high - view.low;
    const inside = mark.at >= view.low + width * 0.02 && mark.at <= view.high - width * 0.02;
    if (!inside) move({ low: mark.at - width / 2, high: mark.at + width / 2 });
  }

  function showStatus(count) {
    const [first, last] = [view.low, view.high].map((share) => yearOf(scale.ordinal(share)));
    const noun = marks.length === 1 ? "event" : "events";
    const number = count === marks.length ? `${count}` : `${count} of ${marks.length}`;
    const whole = root.dataset.span;
    const years = first === last ? yearLabel(first) : `${yearLabel(first)}–${yearLabel(last)}`;
    find(".tl-status").textContent = `${number} ${noun}, ${isWhole(view) ? whole : years}`;
  }

  function partOf({ dataset: { first, last } }) {
    if (!first) return { ...ALL };
    return { low: scale.share(fromIso(first)), high: scale.share(fromIso(last) + 1) };
  }

  function showPresets() {
    for (const button of root.querySelectorAll(".tl-presets button")) {
      const part = clamp(partOf(button), scale.least);
      const same = Math.abs(part.low - view.low) + Math.abs(part.high - view.high) < 0.05;
      button.setAttribute("aria-pressed", same);
    }
  }

  find(".tl-bar").addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    if (button.dataset.zoom) zoom(button.dataset.zoom === "in" ? 0.5 : 2);
    else glide(partOf(button));
  });

  // A mouse opens an event by its link; a finger first gets its card.
  plot.addEventListener("click", (event) => {
    if (!hands.wasTouch()) return;
    event.preventDefault();
    walk.choose(nearest(inView(), view, area(), event.clientX, event.clientY));
  });

  window.addEventListener("popstate", () => show(readView(location.search, scale)));
  const again = () => {
    showAll();
    draw();
  };
  WIDE.addEventListener("change", again);
  new ResizeObserver(rest).observe(plot);
  new MutationObserver(draw).observe(document.body, { attributeFilter: ["data-md-color-scheme"] });

  showFilters(filters, view);
  showAll();
  watchIdle(plot, async () => {
    try {
      plotly = await loadPlotly(root.dataset);
    } catch {
      // The drawing that is there does all the same.
      return;
    }
    draw();
  });
}
