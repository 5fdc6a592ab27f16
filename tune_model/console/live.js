// Keeps an execution's page up to date: reads it again on each change, and stays where the reader is.

const actions = document.getElementById("console-actions");
const address = `/executions/${encodeURIComponent(actions.dataset.name)}`;

const fields = () => [...document.querySelectorAll("main input[id], main select[id]")];
const folds = () => [...document.querySelectorAll("main details.fold")];

function place() {
  const focused = document.activeElement;
  return {
    state: shownState(),
    tab: document.querySelector('#tabs [aria-selected="true"]')?.id,
    fields: fields().map((each) => [each.id, each.checked, each.value]),
    view: document.querySelector('[id^="view-"][aria-pressed="true"]')?.id,
    folds: folds().map((each) => each.open),
    focus: focused?.id ? `#${CSS.escape(focused.id)}` : null,
    inGraph: focused?.dataset?.state !== undefined,
    top: scrollY,
  };
}

function back(kept) {
  showState(kept.state, kept.inGraph);
  if (kept.view) document.getElementById(kept.view)?.click();
  if (kept.tab) document.getElementById(kept.tab)?.click();
  folds().forEach((each, at) => { each.open = kept.folds[at] ?? each.open; });
  for (const [id, checked, value] of kept.fields) {
    const field = document.getElementById(id);
    if (!field || (field.checked === checked && field.value === value)) continue;
    [field.checked, field.value] = [checked, value];
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  }
  if (kept.focus && !kept.inGraph) document.querySelector(kept.focus)?.focus({ preventScroll: true });
  scrollTo({ top: kept.top, behavior: "instant" });
}

function exchange(read) {
  const kept = place();
  for (const part of ["#console-actions", "header.top h1", "header.top dl.facts", "header.top nav", "main", "#data"]) {
    const [from, to] = [read.querySelector(part), document.querySelector(part)];
    if (!from || !to) continue;
    if (part === "#data") to.textContent = from.textContent;
    else to.replaceChildren(...from.childNodes);
    if (part === "#console-actions") to.dataset.status = from.dataset.status;
  }
  document.title = read.title;
  startReport();
  back(kept);
  listen();
}

let reading = false;
let again = false;

async function refresh() {
  again = reading;
  if (reading) return;
  reading = true;
  try {
    const answer = await fetch(address);
    if (answer.ok) exchange(new DOMParser().parseFromString(await answer.text(), "text/html"));
    else say(await answer.text());
  } finally {
    reading = false;
  }
  if (again) await refresh();
}

function say(text) {
  document.getElementById("live").textContent = text;
}

function listen() {
  document.getElementById("stop")?.addEventListener("click", async (event) => {
    event.target.disabled = true;
    const answer = await fetch(`${address}/stop`, { method: "POST" });
    if (!answer.ok) say(await answer.text());
  });
}

listen();
if (actions.dataset.status === "RUNNING") {
  const changes = new EventSource(`${address}/changes`);
  changes.addEventListener("open", () => refresh());
  changes.addEventListener("changed", async () => {
    await refresh();
    if (actions.dataset.status !== "RUNNING") changes.close();
  });
  changes.addEventListener("error", () => say("the console is away; this page goes on when it is back"));
}
