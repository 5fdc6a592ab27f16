// What a row of the event history says of its event, and what a search has found in it.

const PREVIEW = 160;
// The members that say most, the first of them that an event has; `name` is the state's column.
const TELLING = ["error", "cause", "output", "input", "parameters", "resource"];

function visiblePart(value, from, length) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const part = text.slice(from, from + length + 40).replace(/\s+/g, " ").slice(0, length);
  const end = from + length < text.length ? "…" : "";
  return visible((from > 0 ? "…" : "") + part + end);
}

function tellingOf(details) {
  const found = TELLING.filter((name) => name in details);
  if (found.length) return found[0] === "error" ? found.slice(0, 2) : found.slice(0, 1);
  return Object.keys(details).filter((name) => name !== "name" && !name.endsWith("Details")).slice(0, 1);
}

const previews = new WeakMap();

// The shown beginning of an event's details: [member's name, text] of one or two members.
function previewOf(event) {
  if (!previews.has(event)) {
    const shown = tellingOf(event.details).map((name) => [name, visiblePart(event.details[name], 0, PREVIEW)]);
    previews.set(event, shown);
  }
  return previews.get(event);
}

// Where a word stands in a payload, with what is around it: [[member's name, text]].
function snippetOf(event, pattern) {
  for (const [name, value] of Object.entries(event.details)) {
    if (name.endsWith("Details")) continue;
    const text = typeof value === "string" ? value : JSON.stringify(value);
    pattern.lastIndex = 0;
    const found = pattern.exec(text);
    if (found) return [[visible(name), visiblePart(text, Math.max(0, found.index - 40), PREVIEW)]];
  }
  return null;
}

function patternOf(words) {
  if (words.length === 0) return null;
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(escaped.join("|"), "giu");
}

// The text as nodes, each hit in a mark.
function marked(text, pattern) {
  if (pattern === null) return [text];
  const parts = [];
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    parts.push(text.slice(at, found.index), element("mark", {}, found[0]));
    at = found.index + found[0].length;
  }
  return [...parts, text.slice(at)];
}
