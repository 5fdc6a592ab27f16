// Which events are shown: by type, by state, and by words that the rows show.

class EventSearch {
  constructor(report, stateOf) {
    this.events = report.events;
    this.stateOf = stateOf;
    this.words = [];
    this.pattern = null;
    this.type = this.state = "";
    this.payloads = false;
    this.snippets = new Map();
  }

  look(text) {
    this.words = text.split(/\s+/).filter(Boolean);
    this.pattern = patternOf(this.words);
    this.patterns = this.words.map((word) => patternOf([word]));
  }

  // Events whose type and state have all words come first; then those whose shown text has the rest.
  found() {
    this.snippets.clear();
    const chosen = this.events.filter((event) => this.isChosen(event));
    if (this.pattern === null) return chosen;
    const [named, shown] = [[], []];
    for (const event of chosen) {
      const rest = this.patterns.filter((pattern, at) => !this.isNamed(event, pattern, this.words[at]));
      if (rest.length === 0) named.push(event);
      else if (this.shows(event, rest)) shown.push(event);
    }
    return [...named, ...shown];
  }

  isChosen(event) {
    if (this.state && this.stateOf(event) !== this.state) return false;
    if (this.type === FAILED_TYPES) return isFailure(event);
    return !this.type || event.type === this.type;
  }

  isNamed(event, pattern, word) {
    return String(event.id) === word || has(pattern, event.type) || has(pattern, visible(this.stateOf(event)));
  }

  shows(event, rest) {
    const texts = previewOf(event).map(([, text]) => text);
    const left = rest.filter((pattern) => !texts.some((text) => has(pattern, text)));
    if (left.length === 0) return true;
    if (!this.payloads) return false;
    const snippets = left.map((pattern) => snippetOf(event, pattern));
    if (!snippets.every(Boolean)) return false;
    this.snippets.set(event, snippets.flat());
    return true;
  }

  // What a row shows of its event: the beginning, and what was found deeper in it.
  textsOf(event) {
    const texts = previewOf(event);
    return [...texts, ...(this.snippets.get(event) ?? [])];
  }
}

const FAILED_TYPES = "failures";

function has(pattern, text) {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function isFailure(event) {
  return /(Failed|TimedOut|Aborted)$/.test(event.type);
}

function fillChoices(select, all, values) {
  const options = [["", all], ...values].map(([value, text]) => {
    const option = element("option", { value });
    option.textContent = visible(text);
    return option;
  });
  select.replaceChildren(...options);
}

function choicesOf(values) {
  return [...new Set(values)].filter(Boolean).map((value) => [value, value]);
}
