"use strict";
// Shows JSON as a tree that folds. Everything from an execution is inserted as textContent.

const PAGE_OF_MEMBERS = 100;
const OPEN_DEPTH = 2;
const LONG_TEXT = 2000;

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

// Control characters have no glyph: their pictures do, so that nothing is invisible. Controls of
// direction, which would show a text as another one, and what can't be shown are replaced; the same
// as in the parts of the page that are written without this script. Copies are exact.
function visible(text) {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu, (found) => {
    const code = found.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

class ExactNumber {
  constructor(source) {
    this.source = source;
  }
}

// Numbers that JavaScript would round are kept as they are written.
function parse(text) {
  return JSON.parse(text, (_name, value, context) => {
    const source = context?.source;
    if (typeof value !== "number" || source === undefined || String(value) === source) return value;
    return new ExactNumber(source);
  });
}

function scalar(value) {
  if (value instanceof ExactNumber) return element("span", { class: "j-number" }, value.source);
  if (typeof value !== "string") {
    return element("span", { class: value === null ? "j-null" : `j-${typeof value}` }, String(value));
  }
  const text = visible(JSON.stringify(value));
  const shown = element("span", { class: "j-string", dir: "auto" });
  if (text.length <= LONG_TEXT) {
    shown.textContent = text;
    return shown;
  }
  const more = element("button", { type: "button", class: "link" });
  more.textContent = `show all ${text.length.toLocaleString("en")} characters`;
  more.addEventListener("click", () => {
    shown.textContent = text;
    more.remove();
  });
  shown.textContent = `${text.slice(0, LONG_TEXT)}… `;
  return element("span", {}, shown, more);
}

function isBranch(value) {
  return value !== null && typeof value === "object" && !(value instanceof ExactNumber);
}

function line(key, shown) {
  if (key === null) return element("div", { class: "j-line" }, shown);
  const name = element("span", { class: "j-key", dir: "auto" });
  name.textContent = visible(key);
  return element("div", { class: "j-line" }, name, ": ", shown);
}

function branch(key, value, depth) {
  const entries = Array.isArray(value)
    ? value.map((item, index) => [String(index), item])
    : Object.entries(value);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (entries.length === 0) return line(key, element("span", {}, open + close));
  const size = `${open} ${entries.length} ${close}`;
  const summary = element("summary");
  if (key !== null) {
    const name = element("span", { class: "j-key", dir: "auto" });
    name.textContent = visible(key);
    summary.append(name, ": ");
  }
  summary.append(element("span", { class: "j-size" }, size));
  const inside = element("div", { class: "j-inside" });
  const folded = element("details", { class: "j-branch" }, summary, inside);
  const fill = () => {
    if (!inside.firstChild) appendMembers(inside, entries, 0, depth);
  };
  folded.addEventListener("toggle", () => folded.open && fill());
  if (depth < OPEN_DEPTH) {
    folded.open = true;
    fill();
  }
  return folded;
}

function appendMembers(inside, entries, from, depth) {
  for (const [key, value] of entries.slice(from, from + PAGE_OF_MEMBERS)) {
    inside.append(isBranch(value) ? branch(key, value, depth + 1) : line(key, scalar(value)));
  }
  const rest = entries.length - from - PAGE_OF_MEMBERS;
  if (rest <= 0) return;
  const more = element("button", { type: "button", class: "link" }, `show more of ${rest}`);
  more.addEventListener("click", () => {
    more.remove();
    appendMembers(inside, entries, from + PAGE_OF_MEMBERS, depth);
  });
  inside.append(more);
}

function tree(value, depth = 0) {
  return isBranch(value) ? branch(null, value, depth) : line(null, scalar(value));
}

async function copy(text, button) {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    const area = element("textarea", { "aria-hidden": "true", class: "spoken" });
    area.value = text;
    document.body.append(area);
    area.select();
    button.textContent = document.execCommand("copy") ? "Copied" : "Can't copy here";
    area.remove();
  }
  setTimeout(() => {
    button.textContent = before;
  }, 1500);
}

// A JSON text with its buttons; what isn't JSON is shown as the text that it is.
function jsonView(text, label) {
  const copyButton = element("button", { type: "button", class: "quiet", "aria-label": `Copy ${label}` }, "Copy");
  copyButton.addEventListener("click", () => copy(text, copyButton));
  const bar = element("div", { class: "j-bar" }, copyButton);
  let shown;
  try {
    shown = tree(parse(text));
    for (const [word, open] of [["Unfold", true], ["Fold", false]]) {
      const button = element("button", { type: "button", class: "quiet", "aria-label": `${word} ${label}` }, word);
      button.addEventListener("click", () => setFolds(shown, open));
      bar.append(button);
    }
  } catch {
    shown = element("pre", { dir: "auto" });
    shown.textContent = visible(text);
  }
  return element("div", { class: "json" }, bar, shown);
}

const MOST_UNFOLDED = 500;

function setFolds(root, open) {
  let left = MOST_UNFOLDED;
  const waiting = [root];
  while (waiting.length && left-- > 0) {
    const folded = waiting.shift();
    if (folded.tagName !== "DETAILS") continue;
    folded.open = open || folded === root;
    if (folded.open && !folded.lastChild.firstChild) folded.dispatchEvent(new Event("toggle"));
    waiting.push(...folded.lastChild.querySelectorAll(":scope > details"));
  }
}
