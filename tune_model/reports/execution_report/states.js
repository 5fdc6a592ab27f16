// The workflow's states as a list box, and the chosen one's details in tabs.

const MOST_EVENTS_OF_A_RUN = 200;
const FAILURES = ["FAILED", "TIMED_OUT", "ABORTED", "CAUGHT"];

class States {
  constructor(report, byRun) {
    this.report = report;
    this.byRun = byRun;
    this.runs = new Map();
    for (const run of report.runs) {
      if (!this.runs.has(run.state)) this.runs.set(run.state, []);
      this.runs.get(run.state).push(run);
    }
    this.eventsById = new Map(report.events.map((event) => [event.id, event]));
    this.options = inReadingOrder([...document.querySelectorAll("#graph [data-state]")]);
    this.definitions = new Map(allDefinitions(report.definition));
    this.panels = ["input", "output", "definition", "events"];
    this.options[0].setAttribute("tabindex", "0");
    this.listen();
  }

  listen() {
    const graph = document.getElementById("graph");
    graph.addEventListener("click", (event) => {
      const option = event.target.closest("[data-state]");
      if (option) this.choose(option, true);
    });
    graph.addEventListener("keydown", (event) => this.key(event));
    document.getElementById("tabs").addEventListener("keydown", (event) => this.tabKey(event));
    for (const name of this.panels) {
      document.getElementById(`tab-${name}`).addEventListener("click", () => this.tab(name));
    }
    document.getElementById("details-close").addEventListener("click", () => this.close());
    document.getElementById("run-before").addEventListener("click", () => this.showRun(this.run - 1));
    document.getElementById("run-after").addEventListener("click", () => this.showRun(this.run + 1));
    for (const button of document.querySelectorAll("[data-show-state]")) {
      button.addEventListener("click", () => this.show(button.dataset.showState, true));
    }
  }

  key(event) {
    const at = this.options.indexOf(event.target.closest("[data-state]"));
    const last = this.options.length - 1;
    const to = {
      ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: last,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.choose(this.options[Math.max(0, Math.min(to, last))], true);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (!this.chosen) this.choose(this.options[at], true);
      document.querySelector('#tabs [aria-selected="true"]').focus();
    }
  }

  tabKey(event) {
    const at = this.panels.indexOf(document.activeElement.id.replace("tab-", ""));
    const count = this.panels.length;
    const to = {
      ArrowRight: (at + 1) % count, ArrowLeft: (at + count - 1) % count, Home: 0, End: count - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.tab(this.panels[to]);
    document.getElementById(`tab-${this.panels[to]}`).focus();
  }

  tab(chosen) {
    for (const name of this.panels) {
      const tab = document.getElementById(`tab-${name}`);
      tab.setAttribute("aria-selected", String(name === chosen));
      tab.tabIndex = name === chosen ? 0 : -1;
      document.getElementById(`panel-${name}`).hidden = name !== chosen;
    }
  }

  // Shows the state of this name, as it is written in the page: see visible().
  show(name, focus = false) {
    const option = this.options.find((found) => visible(this.nameOf(found)) === name);
    if (!option) return;
    this.choose(option, false);
    if (!focus) return;
    const title = document.getElementById("state-name");
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: "nearest" });
  }

  close() {
    document.getElementById("details").hidden = true;
    this.chosen.setAttribute("aria-selected", "false");
    this.chosen.focus();
    this.chosen = null;
  }

  nameOf(option) {
    return this.report.states[option.dataset.state].name;
  }

  choose(option, focus) {
    for (const other of this.options) {
      other.setAttribute("aria-selected", String(other === option));
      other.setAttribute("tabindex", other === option ? "0" : "-1");
    }
    this.chosen = option;
    if (focus) option.focus({ preventScroll: false });
    this.name = this.nameOf(option);
    const runs = this.runs.get(this.name) ?? [];
    document.getElementById("details").hidden = false;
    document.getElementById("state-name").replaceChildren(isolated(this.name));
    this.fill("definition", jsonView(this.definitionText(), "the definition"));
    const failed = runs.findLastIndex((run) => FAILURES.includes(run.status));
    this.showRun(Math.max(0, failed));
    if (failed >= 0) this.tab("output"); // error and cause
  }

  definitionText() {
    return JSON.stringify(this.definitions.get(this.name), null, 2);
  }

  fill(panel, content) {
    document.getElementById(`panel-${panel}`).replaceChildren(content);
  }

  showRun(number) {
    const runs = this.runs.get(this.name) ?? [];
    this.run = Math.max(0, Math.min(number, runs.length - 1));
    const run = runs[this.run];
    document.getElementById("runs").hidden = runs.length < 2;
    document.getElementById("run-which").textContent = `run ${count(this.run + 1)} of ${count(runs.length)}`;
    document.getElementById("run-before").disabled = this.run === 0;
    document.getElementById("run-after").disabled = this.run >= runs.length - 1;
    this.facts(run);
    if (!run) {
      for (const panel of ["input", "output", "events"]) this.fill(panel, soft("This state wasn't entered."));
      return;
    }
    this.fill("input", this.payload(run.event, "input", "the input"));
    this.fill("output", this.output(run));
    this.fill("events", this.eventsOf(run));
  }

  facts(run) {
    const kind = this.report.states[this.chosen.dataset.state].kind;
    const facts = [["Type", kind], ["Status", run ? words(run.status) : "not entered"]];
    if (run) facts.push(["Took", seconds(run.seconds)], ["Entered after", seconds(run.start)]);
    if (run?.tries > 1) facts.push(["Tries", String(run.tries)]);
    const list = document.getElementById("state-facts");
    list.replaceChildren(
      ...facts.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))),
    );
  }

  payload(id, member, label) {
    const text = this.eventsById.get(id)?.details?.[member];
    return text === undefined ? soft(`The history doesn't hold ${label}.`) : jsonView(text, label);
  }

  output(run) {
    const failures = (this.byRun.get(run.event) ?? []).filter((event) => "error" in event.details || "cause" in event.details);
    const parts = failures.slice(-1).map((event) => failureView(event));
    if (run.exit !== null) parts.push(this.payload(run.exit, "output", "the output"));
    if (parts.length === 0) parts.push(...this.ending(run));
    return element("div", {}, ...parts);
  }

  ending(run) {
    const { status, error, cause } = this.report.execution;
    if (run.status === "RUNNING") return [soft("It is still running.")];
    if (status === "SUCCEEDED") return [soft("It has no output.")];
    return [failureView({ type: `Execution ${words(status)}`, details: { error, cause } })];
  }

  eventsOf(run) {
    const events = this.byRun.get(run.event) ?? [];
    const table = element("table", {}, element("caption", {}, `${events.length} events of this run`));
    const head = element("tr");
    for (const [name, style] of [["Id", "n"], ["Type", null], ["After", "n"], ["Details", null]]) {
      head.append(element("th", { scope: "col", class: style }, name));
    }
    const body = element("tbody");
    body.append(...events.slice(0, MOST_EVENTS_OF_A_RUN).map((event) => eventRow(event)));
    table.append(element("thead", {}, head), body);
    return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Events of this run" }, table);
  }
}

function failureView(event) {
  const { error, cause } = event.details;
  const title = element("p", { class: "cause", dir: "auto" });
  title.textContent = visible(`${event.type}: ${error ?? "no error name"}`);
  const parts = [title];
  if (cause) parts.push(jsonView(cause, "the cause"));
  return element("div", { class: "failed-output" }, ...parts);
}

function count(number) {
  return number.toLocaleString("en");
}

function soft(text) {
  return element("p", { class: "soft" }, text);
}

function words(status) {
  return status.toLowerCase().replaceAll("_", " ");
}

function inReadingOrder(options) {
  const place = (option) => option.querySelector("rect").getBBox();
  const placed = options.map((option) => [option, place(option)]);
  placed.sort(([, a], [, b]) => a.y - b.y || a.x - b.x);
  return placed.map(([option]) => option);
}

function* allDefinitions(machine) {
  for (const [name, state] of Object.entries(machine?.States ?? {})) {
    yield [name, state];
    const inner = [...(state.Branches ?? []), state.ItemProcessor, state.Iterator];
    for (const part of inner) yield* allDefinitions(part);
  }
}
