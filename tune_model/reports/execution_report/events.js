// The event history: a page of rows at a time, so that 25,000 events are as quick as 25.

const NARROW = matchMedia("(max-width: 860px)");
const ROWS_A_PAGE = 50;
const ROWS_A_NARROW_PAGE = 12;

function seconds(value) {
  if (value < 10) return `${value.toFixed(2)} s`;
  if (value < 60) return `${value.toFixed(1)} s`;
  const whole = Math.round(value);
  const two = (number) => String(number).padStart(2, "0");
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  if (whole < 86400) return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
  return `${Math.floor(whole / 86400)} d ${Math.floor((whole % 86400) / 3600)} h`;
}

function isolated(text, pattern = null) {
  const shown = element("bdi");
  shown.append(...marked(visible(text), pattern));
  return shown;
}

function summaryOf(texts, pattern) {
  const parts = texts.map(([name, text]) => {
    const value = element("bdi");
    value.append(...marked(text, pattern));
    return element("span", { class: "beginning" }, element("span", { class: "soft" }, name), " ", value);
  });
  return element("summary", {}, ...parts);
}

// A payload is JSON inside a JSON string: it is shown as what it is.
function detailsView(details, label, texts, pattern) {
  const names = Object.keys(details);
  if (names.length === 0) return element("span", { class: "soft" }, "–");
  const readable = names.map((name) => {
    try {
      return [name, typeof details[name] === "string" ? parse(details[name]) : details[name]];
    } catch {
      return [name, details[name]];
    }
  });
  const said = texts.length ? texts : [[names.map(visible).join(", "), ""]];
  const folded = element("details", {}, summaryOf(said, pattern));
  folded.addEventListener("toggle", () => {
    if (!folded.open || folded.childElementCount > 1) return;
    const bar = element("div", { class: "j-bar" });
    const button = element("button", { type: "button", class: "quiet", "aria-label": `Copy ${label}` }, "Copy");
    button.addEventListener("click", () => copy(JSON.stringify(details, null, 2), button));
    bar.append(button);
    folded.append(element("div", { class: "json" }, bar, tree(Object.fromEntries(readable), 0)));
  });
  return folded;
}

function eventRow(event, { state = null, at = seconds(event.at), texts = previewOf(event), pattern = null } = {}) {
  const row = element("tr", { role: "row" });
  const id = String(event.id);
  row.append(element("th", { role: "rowheader", scope: "row", class: "n id" }, id));
  row.append(element("td", { role: "cell", class: "type" }, ...marked(event.type, pattern)));
  if (state !== null) row.append(element("td", { role: "cell", class: "of" }, isolated(state, pattern)));
  row.append(element("td", { role: "cell", class: "n at" }, at));
  const details = detailsView(event.details, `details of event ${id}`, texts, pattern);
  row.append(element("td", { role: "cell", class: "wide" }, details));
  return row;
}

class Pager {
  constructor(prefix, show) {
    this.show = show;
    this.at = 0;
    this.items = [];
    this.which = document.getElementById(`${prefix}-which`);
    this.before = document.getElementById(`${prefix}-before`);
    this.after = document.getElementById(`${prefix}-after`);
    this.before.addEventListener("click", () => this.go(this.at - this.rows));
    this.after.addEventListener("click", () => this.go(this.at + this.rows));
    NARROW.addEventListener("change", () => this.go(this.at));
  }

  get rows() {
    return NARROW.matches ? ROWS_A_NARROW_PAGE : ROWS_A_PAGE;
  }

  of(items) {
    this.items = items;
    this.go(0);
  }

  go(at) {
    this.at = Math.max(0, Math.min(at, this.items.length - 1));
    const end = Math.min(this.at + this.rows, this.items.length);
    const count = this.items.length.toLocaleString("en");
    this.which.textContent = this.items.length
      ? `${(this.at + 1).toLocaleString("en")}–${end.toLocaleString("en")} of ${count}`
      : "none found";
    this.before.disabled = this.at === 0;
    this.after.disabled = end === this.items.length;
    this.show(this.items.slice(this.at, end));
  }
}

function startEvents(report, stateOf) {
  const part = (name) => document.getElementById(`event-${name}`);
  const search = new EventSearch(report, stateOf);
  const started = Date.parse(report.execution.started);
  const timeOf = (event) => {
    if (part("time").value === "after") return seconds(event.at);
    return new Date(started + event.at * 1000).toISOString().replace("T", " ").replace("Z", "");
  };
  const pager = new Pager("events", (events) => {
    part("table").tBodies[0].replaceChildren(...events.map((event) => {
      const texts = search.textsOf(event);
      return eventRow(event, { state: stateOf(event), at: timeOf(event), texts, pattern: search.pattern });
    }));
    part("at").textContent = part("time").value === "after" ? "After" : "At (UTC)";
  });
  const failures = report.events.some(isFailure) ? [[FAILED_TYPES, "every failure"]] : [];
  fillChoices(part("type"), "all types", [...failures, ...choicesOf(report.events.map((event) => event.type))]);
  fillChoices(part("state"), "all states", choicesOf(report.events.map(stateOf)));
  const look = () => {
    search.look(part("search").value);
    [search.type, search.state] = [part("type").value, part("state").value];
    search.payloads = part("payloads").checked;
    pager.of(search.found());
  };
  let waiting = 0;
  part("search").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 150);
  });
  for (const name of ["type", "state", "payloads"]) part(name).addEventListener("change", look);
  part("time").addEventListener("change", () => pager.go(pager.at));
  part("controls").hidden = part("table").hidden = false;
  pager.of(report.events);
}
