// Starts the page: reads its data, then states, events and the theme.

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

// The state that a reader looks for first: where it failed, or where it is.
function startingState(report) {
  const { failed_state: failed, status } = report.execution;
  if (failed || status !== "RUNNING") return failed;
  return report.runs.findLast((run) => run.status === "RUNNING")?.state;
}

let states = null;

// Reads the page's data anew: once for a file, after each change where a page is live.
function startReport() {
  const report = JSON.parse(document.getElementById("data").textContent);
  const names = new Map(report.runs.map((run) => [run.event, run.state]));
  const byRun = new Map();
  for (const event of report.events) {
    if (event.run === null) continue;
    if (!byRun.has(event.run)) byRun.set(event.run, []);
    byRun.get(event.run).push(event);
  }
  startEvents(report, (event) => names.get(event.run) ?? "");
  states = new States(report, byRun);
  states.show(startingState(report) ?? states.nameOf(states.options[0]));
}

function shownState() {
  return states.name;
}

function showState(name, focus) {
  states.show(name, focus);
}

startTheme();
startReport();
document.documentElement.dataset.ready = "true";
