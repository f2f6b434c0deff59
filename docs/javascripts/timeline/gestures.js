/* Hands on the chart: drag and two fingers, wheel. Plotly has no pinch on such a chart, and its
   own handling of touches would keep the page from scrolling, so it never sees them. */

const STILL = 5;

/** Watches `plot`. `area()` gives { left, width } of its time in pixels, `view()` the view;
    `onMove` gets the wished { low, high }, `onRest` is called when the hand leaves. */
export function watchGestures(plot, { area, view, onMove, onRest, onTouch }) {
  const pointers = new Map();
  let grasp = null;
  let moved = false;
  let touched = false;

  const share = (x, at = view()) => {
    const { left, width } = area();
    return at.low + ((x - left) / width) * (at.high - at.low);
  };

  // What lies under each finger stays under it: remembered when a finger comes or goes.
  const seize = () => {
    grasp = { view: view(), held: [...pointers].map(([id, p]) => [id, p.x, share(p.x)]) };
  };

  const wished = () => {
    const [[first, startX], second] = grasp.held;
    const { left, width } = area();
    const x = pointers.get(first).x;
    const span = grasp.view.high - grasp.view.low;
    if (!second) {
      const by = ((startX - x) / width) * span;
      return { low: grasp.view.low + by, high: grasp.view.high + by };
    }
    const other = pointers.get(second[0]).x;
    const fingers = Math.max(20, Math.abs(other - x));
    const perPixel = Math.abs(second[2] - grasp.held[0][2]) / fingers;
    const [leftX, leftShare] = x < other ? [x, grasp.held[0][2]] : [other, second[2]];
    const low = leftShare - (leftX - left) * perPixel;
    return { low, high: low + perPixel * width };
  };

  plot.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    if (pointers.size === 0) moved = false;
    touched = event.pointerType !== "mouse";
    onTouch();
    pointers.set(event.pointerId, { x: event.clientX, startX: event.clientX });
    seize();
  });

  window.addEventListener("pointermove", (event) => {
    const pointer = pointers.get(event.pointerId);
    if (!pointer) return;
    pointer.x = event.clientX;
    if (!moved && Math.abs(pointer.x - pointer.startX) < STILL && pointers.size === 1) return;
    moved = true;
    plot.classList.add("is-held");
    onMove(wished());
  });

  const release = (event) => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size) return seize();
    plot.classList.remove("is-held");
    if (moved) onRest();
  };
  window.addEventListener("pointerup", release);
  window.addEventListener("pointercancel", release);

  // A drag that began on a link is no click on it; the browser's own drag of links would end ours.
  plot.addEventListener("dragstart", (event) => event.preventDefault());
  plot.addEventListener(
    "click",
    (event) => {
      if (!moved) return;
      event.preventDefault();
      event.stopPropagation();
      moved = false;
    },
    true,
  );
  plot.addEventListener("touchstart", (event) => event.stopPropagation(), {
    capture: true,
    passive: true,
  });

  plot.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && document.activeElement !== plot) return;
      event.preventDefault();
      onTouch();
      const { low, high } = view();
      const span = high - low;
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        const by = (event.deltaX / area().width) * span;
        onMove({ low: low + by, high: high + by });
      } else {
        const factor = Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 300);
        const centre = share(event.clientX);
        onMove({ low: centre - (centre - low) * factor, high: centre + (high - centre) * factor });
      }
      onRest();
    },
    { passive: false },
  );

  return { wasTouch: () => touched };
}
