/* Filters: values of one kind widen each other, kinds narrow each other. */

import { FILTERS } from "./view.js";
import { fold, isInView } from "./marks.js";

const ONLY = ["several", "disputed", "reviewed"];

/** Brings the form to life. `onChange` gets { chosen, text }. */
export function mountFilters(form, onChange) {
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const text = form.elements.text;
  const read = () => ({
    chosen: Object.fromEntries(
      FILTERS.map((name) => [
        name,
        boxes.filter((box) => box.name === name && box.checked).map((box) => box.value),
      ]),
    ),
    text: text.value.trim(),
  });
  const toggle = form.parentElement.querySelector(".tl-toggle");
  const unfold = () => {
    toggle.setAttribute("aria-expanded", form.classList.toggle("is-open"));
  };
  toggle.addEventListener("click", unfold);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => onChange(read()));
  form.addEventListener("reset", () => {
    // The fields are emptied after this event.
    setTimeout(() => onChange(read()));
    text.focus();
  });
  watchPanels(form, () => {
    unfold();
    toggle.focus();
  });
  return { boxes, text, form, toggle };
}

/** One open panel at a time; Escape and a click elsewhere close it, a second Escape the form. */
function watchPanels(form, onFold) {
  const panels = [...form.querySelectorAll("details")];
  const close = (but) => panels.filter((panel) => panel !== but).forEach((p) => (p.open = false));
  panels.forEach((panel) => panel.addEventListener("toggle", () => panel.open && close(panel)));
  document.addEventListener("click", (event) => close(event.target.closest(".tl-facet")));
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const panel = event.target.closest("details[open]");
    if (panel) {
      panel.open = false;
      panel.querySelector("summary").focus();
    } else if (form.classList.contains("is-open")) {
      onFold();
    }
  });
}

/** Sets the form to a view that came from the address. */
export function showFilters({ boxes, text, form, toggle }, view) {
  for (const box of boxes) box.checked = view.chosen[box.name].includes(box.value);
  if (text.value.trim() !== view.text) text.value = view.text;
  const active = FILTERS.reduce((sum, name) => sum + view.chosen[name].length, view.text ? 1 : 0);
  form.querySelector(".tl-clear").hidden = !active;
  toggle.querySelector("b").textContent = active || "";
  for (const panel of form.querySelectorAll("details")) {
    const count = panel.querySelectorAll(":checked").length;
    panel.querySelector("summary b").textContent = count || "";
  }
}

/** Which tests an event fails: an array of the names of filters. */
export function testsOf({ boxes }, view) {
  const tests = [];
  for (const name of FILTERS.filter((name) => name !== "only")) {
    const keys = boxes.filter((box) => box.name === name && box.checked).map((b) => b.dataset.k);
    if (view.chosen[name].length) {
      tests.push({ name, passes: (mark) => keys.some((key) => mark.keys.has(key)) });
    }
  }
  for (const name of ONLY.filter((name) => view.chosen.only.includes(name))) {
    tests.push({ name, passes: (mark) => mark[name] });
  }
  const words = fold(view.text).split(/\s+/).filter(Boolean);
  if (words.length) {
    tests.push({ name: "text", passes: (mark) => words.every((word) => mark.words.includes(word)) });
  }
  return tests;
}

/** The events that pass all tests, and beside each value how many there would be with it. */
export function applyFilters(filters, view, marks) {
  const tests = testsOf(filters, view);
  const counts = new Map();
  const passing = marks.filter((mark) => {
    const failed = tests.filter((test) => !test.passes(mark)).map((test) => test.name);
    if (failed.length < 2 && isInView(mark, view)) countMark(counts, mark, failed[0]);
    return failed.length === 0;
  });
  for (const box of filters.boxes) {
    const kind = box.name === "only" ? box.value : box.name;
    const count = counts.get(`${kind} ${box.dataset.k ?? ""}`) ?? 0;
    const shown = box.parentElement.querySelector("b");
    if (shown.textContent !== String(count)) shown.textContent = count;
  }
  return passing;
}

// Beside a value stands what choosing it would show, so its own kind's test does not count.
function countMark(counts, mark, failed) {
  const add = (name) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const key of mark.keys) {
    const name = FILTERS.find((name) => key.startsWith(name.slice(0, 2)));
    if (!failed || failed === name) add(`${name} ${key}`);
  }
  for (const name of ONLY) {
    if (mark[name] && (!failed || failed === name)) add(`${name} `);
  }
}
