// The list of executions: sorted, filtered, chosen for a comparison, and read again on each change.

const table = document.getElementById("executions");
const body = table.tBodies[0];
const chosen = new Set();
const NUMBERS = ["started", "seconds", "objective", "rows", "usd"];
let sorted = { key: "started", down: true };

function valueOf(row, key) {
  const text = row.dataset[key];
  if (!NUMBERS.includes(key)) return text;
  return text === "" ? null : Number(text);
}

// What isn't known comes last, whichever way the column is sorted.
function compareRows(a, b) {
  const [x, y] = [valueOf(a, sorted.key), valueOf(b, sorted.key)];
  if (x === null || y === null) return (x === null) - (y === null);
  const order = typeof x === "number" ? x - y : x.localeCompare(y);
  return sorted.down ? -order : order;
}

function show() {
  const name = document.getElementById("filter-name").value.toLowerCase();
  const status = document.getElementById("filter-status").value;
  const rows = [...body.rows].filter((row) => !row.dataset.fault);
  rows.sort(compareRows);
  let shown = 0;
  for (const row of rows) {
    const { name: own, status: its } = row.dataset;
    row.hidden = !own.toLowerCase().includes(name) || (status !== "" && its !== status);
    shown += !row.hidden;
    const box = row.querySelector("input");
    box.checked = chosen.has(box.value);
  }
  body.append(...rows);
  for (const head of table.tHead.querySelectorAll("[data-key]")) {
    const own = head.dataset.key === sorted.key;
    head.setAttribute("aria-sort", own ? (sorted.down ? "descending" : "ascending") : "none");
  }
  document.getElementById("shown").textContent = `${shown} of ${rows.length}`;
  document.getElementById("none").hidden = rows.length > 0;
  const compare = document.getElementById("compare");
  compare.disabled = chosen.size < 2 || chosen.size > 6;
  compare.textContent = chosen.size ? `Compare ${chosen.size}` : "Compare";
}

function say(fault) {
  const away = document.getElementById("away");
  away.hidden = fault === "";
  away.textContent = fault;
}

async function refresh() {
  const focused = document.activeElement?.closest("tr")?.dataset.name;
  const kind = document.activeElement?.tagName;
  const answer = await fetch("/executions");
  if (!answer.ok) return say(await answer.text());
  const read = document.createElement("template");
  read.innerHTML = `<table><tbody>${await answer.text()}</tbody></table>`;
  body.replaceChildren(...read.content.querySelectorAll("tr"));
  say(body.querySelector("[data-fault]")?.dataset.fault ?? "");
  show();
  const row = [...body.rows].find((each) => focused !== undefined && each.dataset.name === focused);
  row?.querySelector(kind === "INPUT" ? "input" : "a")?.focus();
}

table.tHead.addEventListener("click", (event) => {
  const key = event.target.closest("[data-key]")?.dataset.key;
  if (!key) return;
  sorted = { key, down: sorted.key === key ? !sorted.down : NUMBERS.includes(key) };
  show();
});
body.addEventListener("change", (event) => {
  if (event.target.checked) chosen.add(event.target.value);
  else chosen.delete(event.target.value);
  show();
});
for (const id of ["filter-name", "filter-status"]) document.getElementById(id).addEventListener("input", show);
document.getElementById("filter").addEventListener("submit", (event) => event.preventDefault());
document.getElementById("compare").addEventListener("click", () => {
  const names = [...chosen].map((name) => `name=${encodeURIComponent(name)}`);
  location.href = `/compare?${names.join("&")}`;
});

const changes = new EventSource("/changes");
changes.addEventListener("changed", () => refresh());
changes.addEventListener("open", () => refresh());
changes.addEventListener("error", () => say("The console is away; this page goes on when it is back."));
show();
document.documentElement.dataset.ready = "true";
