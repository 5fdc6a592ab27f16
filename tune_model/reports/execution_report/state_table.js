// The states as a table in the graph's place, sorted by the column whose heading is pressed.

function sortKey(row, column) {
  const text = row.cells[column].dataset.value;
  const number = Number(text);
  return text !== "" && Number.isFinite(number) ? number : text;
}

function compare(a, b) {
  if (a === "" || b === "") return (a === "") - (b === ""); // what wasn't entered stands last
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b));
}

function sortBy(table, column) {
  const heading = table.tHead.rows[0].cells[column];
  const down = heading.getAttribute("aria-sort") === "ascending";
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", down ? "descending" : "ascending");
  const rows = [...table.tBodies[0].rows].map((row) => [sortKey(row, column), row]);
  rows.sort(([a], [b]) => (down && a !== "" && b !== "" ? compare(b, a) : compare(a, b)));
  table.tBodies[0].append(...rows.map(([, row]) => row));
}

function startStateTable() {
  const place = document.getElementById("state-table");
  const table = place.querySelector("table");
  [...table.tHead.rows[0].cells].forEach((heading, column) => {
    const button = element("button", { type: "button", class: "sort" }, ...heading.childNodes);
    button.addEventListener("click", () => sortBy(table, column));
    heading.append(button);
  });
  const views = { graph: [document.getElementById("graph"), document.getElementById("workflow-hint")], table: [place] };
  const view = (chosen) => {
    for (const [name, parts] of Object.entries(views)) {
      for (const part of parts) part.hidden = name !== chosen;
      document.getElementById(`view-${name}`).setAttribute("aria-pressed", String(name === chosen));
    }
  };
  for (const name of Object.keys(views)) {
    document.getElementById(`view-${name}`).addEventListener("click", () => view(name));
  }
  document.getElementById("state-views").hidden = false;
  view("graph");
}
