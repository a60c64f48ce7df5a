// Arrow keys move between the links of a matrix, cell by cell; Home and End go to the ends of a row. Tab still works as ever.
const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

export const walk = (scope) => {
  const root = scope instanceof Document ? scope.body : scope;
  for (const table of root.querySelectorAll("table.lp-matrix")) table.addEventListener("keydown", (event) => move(table, event));
};

const move = (table, event) => {
  const cell = event.target.closest?.("th, td");
  if (!cell || event.target.matches("input, textarea, select") || event.altKey || event.ctrlKey || event.metaKey) return;
  const row = [...cell.parentElement.cells];
  const to = event.key === "Home" ? first(row) : event.key === "End" ? first([...row].reverse()) : steps[event.key] && next(table, cell, steps[event.key]);
  if (!to) return;
  event.preventDefault();
  to.focus();
  to.scrollIntoView({ block: "nearest", inline: "nearest" });
};

const next = (table, cell, [down, right]) => {
  const rows = [...table.rows];
  let [y, x] = [rows.indexOf(cell.parentElement) + down, cell.cellIndex + right];
  for (; rows[y]?.cells[x]; y += down, x += right) {
    const found = focusable(rows[y].cells[x]);
    if (found) return found;
  }
};

const first = (cells) => cells.map(focusable).find(Boolean);

const focusable = (cell) => cell.querySelector("a[href], summary, button");
