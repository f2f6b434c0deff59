/* The list shows exactly what the chart shows. */

/** Hides rows, years and links to years; `shown` is a set of marks. */
export function renderList(root, marks, shown) {
  for (const mark of marks) setHidden(mark.row, !shown.has(mark));
  const links = root.querySelectorAll(".tl-years a");
  root.querySelectorAll(".tl-year").forEach((year, index) => {
    const empty = !year.querySelector("li:not([hidden])");
    setHidden(year, empty);
    setHidden(links[index], empty);
  });
  root.querySelector(".tl-none").hidden = shown.size > 0;
}

// Writing an attribute that is already there still costs the browser a new style.
function setHidden(element, hidden) {
  if (element.hidden !== hidden) element.hidden = hidden;
}
