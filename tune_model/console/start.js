// The form of a new execution: what is wrong is said at its field, and nothing is sent twice.

const form = document.getElementById("start");
const FIELDS = ["name", "input"];

function mark(field, message) {
  for (const each of FIELDS) {
    const own = each === field;
    document.getElementById(`${each}-error`).textContent = own ? message : "";
    document.getElementById(each).setAttribute("aria-invalid", String(own));
  }
  if (field) document.getElementById(field).focus();
}

async function start() {
  const given = Object.fromEntries(FIELDS.map((each) => [each, document.getElementById(each).value]));
  const answer = await fetch("/executions", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(given),
  });
  if (answer.status === 201) location.href = (await answer.json()).page;
  else if (answer.status === 422) {
    const { field, message } = await answer.json();
    mark(field, message);
  } else mark("input", await answer.text());
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector('[type="submit"]');
  button.disabled = true;
  mark(null, "");
  try {
    await start();
  } catch {
    mark("input", "The console is away: nothing was started.");
  } finally {
    button.disabled = false;
  }
});

async function look() {
  const before = document.getElementById("before");
  try {
    const answer = await fetch("/before-start");
    const text = await answer.text();
    if (answer.ok) before.innerHTML = text;
    else before.textContent = text;
  } catch {
    before.textContent = "The console is away.";
  }
  document.documentElement.dataset.looked = "true";
}

look();
document.documentElement.dataset.ready = "true";
