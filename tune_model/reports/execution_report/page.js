// Starts the page: reads its data, then states, events, the execution's own payloads and the theme.

function startTheme() {
  const button = document.getElementById("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let chosen = null;
  const apply = () => {
    const isDark = chosen === null ? dark.matches : chosen === "dark";
    if (chosen) document.documentElement.dataset.theme = chosen;
    button.textContent = isDark ? "Light theme" : "Dark theme";
    button.dataset.next = isDark ? "light" : "dark";
  };
  button.addEventListener("click", () => {
    chosen = button.dataset.next;
    apply();
  });
  dark.addEventListener("change", apply);
  button.hidden = false;
  apply();
}

// On a phone what is read last is folded; on paper nothing is.
function startFolds() {
  const folds = [...document.querySelectorAll("details.fold")];
  const open = (isOpen) => folds.forEach((fold) => { fold.open = isOpen; });
  if (NARROW.matches) open(false);
  addEventListener("beforeprint", () => open(true), { signal: shown.signal });
}

// What is wider than its place says so in words: a shade alone is easily overlooked.
function startScrollCues() {
  const places = [...document.querySelectorAll(".scroll, .graph")];
  const look = () => {
    const wide = places.map((place) => place.scrollWidth > place.clientWidth + 1);
    places.forEach((place, at) => place.classList.toggle("overflows", wide[at]));
  };
  const watch = new ResizeObserver(look);
  for (const place of places) watch.observe(place);
  document.addEventListener("toggle", look, { capture: true, signal: shown.signal });
  shown.signal.addEventListener("abort", () => watch.disconnect());
  look();
}

function startPayloads({ input, output, status }) {
  const fill = (name, text, otherwise) => {
    const shown = text === null ? soft(otherwise) : jsonView(text, `the execution's ${name}`);
    document.getElementById(`execution-${name}`).replaceChildren(shown);
  };
  fill("input", input, "The history doesn't hold it.");
  fill("output", output, status === "RUNNING" ? "It is still running." : "It has none.");
}

// The history as GetExecutionHistory has it, but for the secrets that the page hides.
function historyOf(report) {
  const started = Date.parse(report.execution.started);
  const events = report.events.map(({ id, previous, type, at, details }) => {
    const timestamp = new Date(started + at * 1000).toISOString();
    return { id, previousEventId: previous, type, timestamp, details };
  });
  return { executionArn: report.execution.arn, events };
}

function startSaving(report) {
  const button = document.getElementById("events-save");
  button.addEventListener("click", () => {
    const text = JSON.stringify(historyOf(report), null, 2);
    const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const name = report.execution.name.replace(/[^\w.-]+/g, "_").slice(0, 80);
    element("a", { href, download: `${name}.history.json` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  });
  button.hidden = false;
}

// The state that a reader looks for first: where it failed, or where it is.
function startingState(report) {
  const { failed_state: failed, status } = report.execution;
  if (failed || status !== "RUNNING") return failed;
  return report.runs.findLast((run) => run.status === "RUNNING")?.state;
}

let states = null;
let shown = new AbortController(); // ends what listens for the content that is exchanged

// Reads the page's data anew: once for a file, after each change where a page is live.
function startReport() {
  shown.abort();
  shown = new AbortController();
  const report = JSON.parse(document.getElementById("data").textContent);
  const names = new Map(report.runs.map((run) => [run.event, run.state]));
  const byRun = new Map();
  for (const event of report.events) {
    if (event.run === null) continue;
    if (!byRun.has(event.run)) byRun.set(event.run, []);
    byRun.get(event.run).push(event);
  }
  startEvents(report, (event) => names.get(event.run) ?? "");
  startStateTable();
  states = new States(report, byRun);
  const first = startingState(report) ?? (report.tuning ? null : states.nameOf(states.options[0]));
  if (first) states.show(visible(first));
  startPayloads(report.execution);
  startSaving(report);
  startFolds();
  startScrollCues();
}

function shownState() {
  return document.getElementById("details").hidden ? null : states.name;
}

function showState(name, focus) {
  if (name) states.show(visible(name), focus);
}

startTheme();
startReport();
document.documentElement.dataset.ready = "true";
