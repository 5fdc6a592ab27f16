// The event history: a page of rows at a time, so that 25,000 events are as quick as 25.

const ROWS_A_PAGE = 50;

function seconds(value) {
  if (value < 10) return `${value.toFixed(2)} s`;
  if (value < 60) return `${value.toFixed(1)} s`;
  const whole = Math.round(value);
  const two = (number) => String(number).padStart(2, "0");
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  if (whole < 86400) return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
  return `${Math.floor(whole / 86400)} d ${Math.floor((whole % 86400) / 3600)} h`;
}

function isolated(text) {
  const shown = element("bdi");
  shown.textContent = visible(text);
  return shown;
}

// A payload is JSON inside a JSON string: it is shown as what it is.
function detailsView(details, label) {
  const names = Object.keys(details);
  if (names.length === 0) return element("span", { class: "soft" }, "–");
  const readable = names.map((name) => {
    try {
      return [name, typeof details[name] === "string" ? parse(details[name]) : details[name]];
    } catch {
      return [name, details[name]];
    }
  });
  const folded = element("details", {}, element("summary", {}, names.join(", ")));
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

function eventRow(event, state, withState) {
  const row = element("tr");
  row.append(element("th", { scope: "row", class: "n" }, String(event.id)));
  row.append(element("td", {}, event.type));
  if (withState) row.append(element("td", {}, isolated(state)));
  row.append(element("td", { class: "n" }, seconds(event.at)));
  row.append(element("td", { class: "wide" }, detailsView(event.details, `details of event ${event.id}`)));
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
    this.before.addEventListener("click", () => this.go(this.at - ROWS_A_PAGE));
    this.after.addEventListener("click", () => this.go(this.at + ROWS_A_PAGE));
  }

  of(items) {
    this.items = items;
    this.go(0);
  }

  go(at) {
    this.at = Math.max(0, Math.min(at, this.items.length - 1));
    const end = Math.min(this.at + ROWS_A_PAGE, this.items.length);
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
  const table = document.getElementById("event-table");
  const body = table.tBodies[0];
  const pager = new Pager("events", (events) => {
    body.replaceChildren(...events.map((event) => eventRow(event, stateOf(event), true)));
  });
  const search = document.getElementById("event-search");
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => pager.of(matching(report.events, search.value, stateOf)), 150);
  });
  document.getElementById("event-controls").hidden = false;
  table.hidden = false;
  pager.of(report.events);
}

function matching(events, words, stateOf) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return events;
  return events.filter((event) => {
    const text = `${event.id} ${event.type} ${stateOf(event)} ${Object.values(event.details).join(" ")}`;
    const searched = text.toLowerCase();
    return wanted.every((word) => searched.includes(word));
  });
}
