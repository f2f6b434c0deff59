/* Plotly: fetched when the page is idle or the chart first touched, then laid upon the drawing. */

import { toTime } from "./view.js";

// Words, signs and arrows stay HTML, which both drawings share.
const DRAWN = new Set(["bands", "open", "periods", "events"]);
const QUIET = {
  displayModeBar: false,
  scrollZoom: false,
  doubleClick: false,
  showTips: false,
  showSendToCloud: false,
  plotlyServerURL: "",
  responsive: false,
};

// Percent of the whole drawing.
const LONG = 6;

let loading = null;

/** Plotly and the figure, fetched once, both from this site. */
export function loadPlotly({ plotly, figure }) {
  loading ??= Promise.all([
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = plotly;
      script.onload = () => resolve(window.Plotly);
      script.onerror = () => reject(new Error(`${plotly} does not load`));
      document.head.append(script);
    }),
    fetch(figure).then((response) => response.json()),
  ]);
  return loading;
}

/** Calls `onTime` once: when the browser has nothing to do, or on the first touch. */
export function watchIdle(plot, onTime) {
  const once = { once: true, passive: true };
  for (const name of ["pointerenter", "pointerdown", "focus", "touchstart"]) {
    plot.addEventListener(name, onTime, once);
  }
  // Who saves data, or asks the page to, gets the chart's second drawing only by touching it.
  if (navigator.connection?.saveData) return;
  const idle = window.requestIdleCallback ?? ((call) => setTimeout(call, 800));
  const wait = () => idle(onTime, { timeout: 4000 });
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
}

/** Draws the marks in `shown` at the places that the page's own drawing has. */
export async function renderPlot(Plotly, figure, element, { shown, marks, view, scale }) {
  const colours = readColours(figure.layout.meta, element);
  const top = element.getBoundingClientRect().top;
  const heights = new Map(
    shown.map((mark) => {
      const box = mark.link.getBoundingClientRect();
      return [mark.number, (box.top + box.bottom) / 2 - top];
    }),
  );
  const data = figure.data
    .filter((trace) => DRAWN.has(trace.name))
    .map((trace) => pick(trace, trace.customdata.map((number) => heights.has(number))))
    .filter((trace) => trace.customdata.length)
    .map((trace) => ({
      ...recolour(trace, colours),
      y: trace.y.map((y, index) => {
        const number = trace.customdata[index];
        return y - figure.layout.meta.centres[number] + heights.get(number);
      }),
    }));
  const { clientWidth: width, clientHeight: height } = element;
  const range = [view.low, view.high].map((share) => toTime(scale.ordinal(share)));
  const base = recolour(figure.layout, colours);
  const font = { ...base.font, family: getComputedStyle(document.body).fontFamily };
  await Plotly.react(element, data, {
    ...base,
    width,
    height,
    margin: { l: 0, r: 0, t: 0, b: 0 },
    dragmode: false,
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    font,
    hoverlabel: { ...base.hoverlabel, font },
    xaxis: { ...base.xaxis, range, visible: false, fixedrange: true },
    yaxis: { ...base.yaxis, range: [height, 0], visible: false },
  }, QUIET);
  watchHover(Plotly, element, marks);
}

/** Shows Plotly's hover text for the link under the pointer: the links lie upon the drawing.
    A long bar keeps its title instead, since its middle, where Plotly's would be, may be far. */
function watchHover(Plotly, element, marks) {
  if (element.dataset.watched) return;
  element.dataset.watched = "yes";
  const short = marks.filter((mark) => mark.end - mark.x < LONG);
  for (const { link } of short) link.removeAttribute("title");
  const numbers = new Map(short.map((mark) => [mark.link, mark.number]));
  const plot = element.closest(".tl-plot");
  plot.addEventListener("pointerover", (event) => {
    const number = numbers.get(event.target.closest("a"));
    const curve = element.data.findIndex((trace) => trace.name === "events");
    if (event.pointerType === "touch" || number === undefined || curve < 0) return;
    const point = element.data[curve].customdata.indexOf(number);
    if (point >= 0) Plotly.Fx.hover(element, [{ curveNumber: curve, pointNumber: point }]);
  });
  plot.addEventListener("pointerout", (event) => {
    if (event.target.closest("a")) Plotly.Fx.unhover(element);
  });
}

/** A trace without the points that are not kept: every list of its length is one of points. */
function pick(value, keep) {
  if (Array.isArray(value)) {
    return value.length === keep.length ? value.filter((_, index) => keep[index]) : value;
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pick(part, keep)]));
}

/** From the colours of the published figure to those of the reader's scheme. */
function readColours({ hues, ink, paper }, element) {
  const style = getComputedStyle(element);
  const read = (name) => style.getPropertyValue(name).trim();
  const pairs = hues.map((hue, index) => [hue, read(`--hue-${index}`)]);
  return new Map([...pairs, [ink, read("--ink")], [paper, read("--paper")]]);
}

function recolour(value, colours) {
  if (typeof value === "string") {
    const colour = colours.get(value.slice(0, 7));
    return colour ? colour + value.slice(7) : value;
  }
  if (Array.isArray(value)) return value.map((part) => recolour(part, colours));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, recolour(part, colours)]),
  );
}
