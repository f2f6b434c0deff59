/* One event at a time: by arrow keys, spoken and ringed, or by a tap; a card leads to its page. */

/** `shown()` gives the events in view in time; `onSeek` brings one into view. */
export function mountWalk(plot, card, { shown, all, onSeek, onKey }) {
  const voice = document.createElement("p");
  voice.className = "tl-hidden tl-voice";
  voice.setAttribute("aria-live", "polite");
  const ring = document.createElement("div");
  ring.className = "tl-ring";
  plot.after(voice);
  let current = null;

  function choose(mark, speak) {
    current = mark;
    showRing();
    card.hidden = !mark;
    if (!mark) return;
    renderCard(card, mark, leave);
    if (speak) voice.textContent = `${mark.title}, ${mark.when}, ${told(mark)}`;
  }

  // Within the mark's lane, so that it moves along with it.
  function showRing() {
    ring.remove();
    if (!current || current.link.hidden) return;
    const { offsetTop, offsetHeight, parentElement } = current.link;
    ring.style.top = `${offsetTop + offsetHeight / 2}px`;
    ring.style.left = `${current.at}%`;
    parentElement.append(ring);
  }

  function step(by) {
    const events = all();
    if (!events.length) return;
    const place = events.indexOf(current);
    const first = events.indexOf(by > 0 ? shown()[0] : shown().at(-1));
    const next = place < 0 ? Math.max(0, first) : place + by;
    go(events[Math.min(events.length - 1, Math.max(0, next))]);
  }

  function go(mark) {
    if (!mark) return;
    onSeek(mark);
    choose(mark, true);
    ring.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  plot.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const keys = {
      ArrowRight: () => step(1),
      ArrowDown: () => step(1),
      ArrowLeft: () => step(-1),
      ArrowUp: () => step(-1),
      Home: () => go(all()[0]),
      End: () => go(all().at(-1)),
      Enter: () => current && open(current),
      Escape: () => choose(null),
    };
    const act = keys[event.key] ?? onKey(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  });

  card.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
  });

  // Back to where the card was called from, not to the beginning of the page.
  function leave() {
    choose(null);
    plot.focus({ preventScroll: true });
  }

  return { choose, showRing, current: () => current };
}

function open(mark) {
  mark.row.querySelector("a").click();
}

/** "Exile · Alma-Ata · 2 sources" without what a reader sees anyway: from the sources on. */
function told(mark) {
  const parts = mark.about.split(" · ");
  return parts.slice(parts.findLastIndex((part) => /^\d+ sources?$/.test(part))).join(", ");
}

function renderCard(card, mark, onClose) {
  const hue = [...mark.row.classList].find((name) => name.startsWith("hue-"));
  card.className = `tl-card ${hue}`;
  const words = document.createElement("div");
  words.append(renderLine(mark.title), renderLine(`${mark.when} · ${mark.about}`));
  const link = document.createElement("a");
  link.href = mark.address;
  link.textContent = "Read the sources";
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "×";
  close.setAttribute("aria-label", "Close");
  close.addEventListener("click", onClose);
  card.replaceChildren(words, link, close);
}

function renderLine(text) {
  const line = document.createElement("p");
  line.textContent = text;
  return line;
}
