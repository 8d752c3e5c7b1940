// The editor keeps what is typed: after each pause it is saved, and what the rules say comes back beside the fields.
// Without this script the same form works with its buttons.
import { livePreview } from "./live-preview.js";
import { pictures } from "./pictures.js";
import { post } from "./sign-in.js";
import { forget, keep, offer } from "./unsaved.js";

const root = document.querySelector("[data-editor]");
const place = root.querySelector("[data-form-place]");
const refresh = livePreview(root);
const PAUSE = 700;
const AGAIN = 5000;

const form = () => place.querySelector("[data-draft]");
let timer = 0;
let sending = null;
// How often something was typed, and up to which of it the server has it.
let typed = 0;
let saved = 0;

function say(text) {
  form().querySelector("[data-receipt]").textContent = text;
}

function signedOut(is) {
  form().querySelector("[data-signed-out]").hidden = !is;
  if (is) say(root.dataset.textSignedOut);
}

function again() {
  clearTimeout(timer);
  timer = setTimeout(() => save(), AGAIN);
  return false;
}

function parsed(html) {
  return new DOMParser().parseFromString(html, "text/html").body;
}

// The sentence of ours; a proxy that refuses sends a page without one.
function refusal(html) {
  return html.querySelector("[role=alert]")?.textContent.trim();
}

// One saving at a time: each carries the version that the one before made.
async function save(extra) {
  clearTimeout(timer);
  while (sending) await sending.catch(() => {});
  clearTimeout(timer);
  const upTo = typed;
  sending = exchange(extra);
  try {
    const done = await sending;
    if (done) {
      saved = upTo;
      if (typed === saved) forget(form());
      else later();
    }
    return done;
  } finally {
    sending = null;
  }
}

async function exchange(extra) {
  const body = new URLSearchParams(new FormData(form()));
  keep(form(), body);
  if (extra) body.append("do", extra);
  let response;
  let html;
  try {
    response = await post(form().action, body, "draft");
    html = response && parsed(await response.text());
  } catch (e) {
    say(root.dataset.textFailed);
    return again();
  }
  signedOut(!response);
  if (!response) return again();
  if (response.status === 409) {
    form().querySelector("[data-conflict]").replaceChildren(...html.childNodes);
    form().querySelector("[data-conflict]").scrollIntoView({ block: "center" });
    return false;
  }
  if (!response.ok) {
    say(refusal(html) || root.dataset.textFailed);
    return response.status >= 500 ? again() : false;
  }
  if (extra) restructure(html, body);
  else show(html.querySelector("[data-version]"));
  refresh();
  return true;
}

// The form comes anew. Where no row moved, what was typed while it was on its way is typed into the new one.
function restructure(html, body) {
  const meanwhile = /^(add|type)/.test(body.get("do")) ? Array.from(new FormData(form())).filter(([name, value]) => body.get(name) !== value) : [];
  place.replaceChildren(...html.childNodes);
  for (const [name, value] of meanwhile) {
    const field = form().elements.namedItem(name);
    if (field?.matches?.("textarea, input[type=text], input[type=url]")) field.value = value;
  }
  root.parentElement.querySelector("h1").textContent = form().dataset.heading;
}

function show(live) {
  const current = form();
  current.querySelector("input[data-version]").value = live.dataset.version;
  current.querySelector("[data-receipt]").replaceWith(live.querySelector("[data-receipt]"));
  current.querySelector("[data-verdict-place]").replaceWith(live.querySelector("[data-verdict-place]"));
  const said = new Map(Array.from(live.querySelectorAll("[data-for]")).map((entry) => [entry.dataset.for, entry]));
  current.querySelectorAll("[data-said]").forEach((spot) => {
    const entry = said.get(spot.dataset.said);
    spot.replaceChildren(...(entry ? entry.childNodes : []));
    const field = current.querySelector(`[name="${CSS.escape(spot.dataset.said)}"]`);
    if (spot.querySelector("[data-level=ERROR]")) field?.setAttribute("aria-invalid", "true");
    else field?.removeAttribute("aria-invalid");
  });
  // A rule on a field that is not shown is said on its list, or at least counted above.
  const upkeep = current.querySelector("[data-upkeep]");
  if (upkeep.querySelector("[data-level=ERROR]")) upkeep.open = true;
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(() => save(), PAUSE);
}

place.addEventListener("input", (event) => {
  grow(event.target);
  typed += 1;
  later();
});
place.addEventListener("change", (event) => {
  typed += 1;
  if (event.target.matches("[data-restructures]")) save("type").then(() => form().querySelector("#type").focus());
  else later();
});

// Buttons of rows change the form at once; others leave the page and save by themselves.
place.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=do]");
  if (!button || button.hasAttribute("data-leads")) return;
  event.preventDefault();
  change(button.value);
});
place.addEventListener("submit", (event) => {
  clearTimeout(timer);
  if (event.submitter?.closest("[data-conflict]")) {
    leave();
    return;
  }
  event.preventDefault();
  const leads = event.submitter?.dataset.leads;
  save().then((done) => {
    if (!done || !leads) return;
    leave();
    location.assign(leads);
  });
});

function leave() {
  saved = typed;
}

async function change(action) {
  const [verb, rows, index] = action.split(":");
  if (!(await save(action))) return;
  const all = Array.from(form().querySelectorAll(`[data-row="${rows}"]`));
  const at = Number(index);
  const target = { add: all.length - 1, up: at - 1, down: at + 1, remove: Math.min(at, all.length - 1) }[verb];
  const row = all[target];
  const button = verb === "up" || verb === "down" ? row?.querySelector(`[data-${verb}]:not([disabled])`) : null;
  (button ?? row?.querySelector("textarea, input[type=text], input[type=url], select") ?? form().querySelector(`[value="add:${rows}"]`))?.focus();
  form().querySelectorAll("textarea").forEach(grow);
}

place.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    save();
    return;
  }
  const row = event.target.closest("[data-row]");
  if (!row) return;
  const rows = row.dataset.row;
  const index = Array.from(form().querySelectorAll(`[data-row="${rows}"]`)).indexOf(row);
  let action = null;
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") action = `add:${rows}`;
  else if (event.altKey && event.key === "ArrowUp") action = `up:${rows}:${index}`;
  else if (event.altKey && event.key === "ArrowDown") action = `down:${rows}:${index}`;
  else if ((event.ctrlKey || event.metaKey) && event.shiftKey && event.key === "Backspace") action = `remove:${rows}:${index}`;
  if (action) {
    event.preventDefault();
    change(action);
  }
});

pictures(root, place, form, (field) => {
  grow(field);
  typed += 1;
  later();
});

// Text fields are as high as what is in them.
function grow(field) {
  if (field.tagName !== "TEXTAREA") return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
}
form().querySelectorAll("textarea").forEach(grow);
window.addEventListener("resize", () => {
  form().querySelectorAll("textarea").forEach(grow);
});
window.addEventListener("beforeunload", (event) => {
  if (typed === saved) return;
  keep(form(), new FormData(form()));
  event.preventDefault();
});
// Whoever comes back, from signing in or with a network, need not wait for the next try.
for (const [what, on] of [["online", window], ["visibilitychange", document]]) {
  on.addEventListener(what, () => {
    if (typed !== saved && !document.hidden && !sending) save();
  });
}
// A page that the browser had put aside has an old version in it.
window.addEventListener("pageshow", (event) => {
  if (event.persisted && typed === saved) location.reload();
});
offer(form(), root.querySelector("[data-kept]"));
// A new question begins with its text.
if (!form().elements.stem.value && !location.hash) form().elements.stem.focus({ preventScroll: true });
refresh();
