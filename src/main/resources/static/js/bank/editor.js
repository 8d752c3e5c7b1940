// The editor keeps what is typed: after each pause it is saved, and what the rules say comes back beside the fields.
// Without this script the same form works with its buttons.
const root = document.querySelector("[data-editor]");
const place = root.querySelector("[data-form-place]");
const preview = root.querySelector("[data-preview]");
const frame = preview.querySelector("iframe");
const token = document.querySelector("meta[name=csrf-token]")?.content;
const PAUSE = 700;

const form = () => place.querySelector("[data-draft]");
let timer = 0;
let sending = null;
let dirty = false;

function say(text) {
  const receipt = form().querySelector("[data-receipt]");
  receipt.textContent = text;
}

function send(extra) {
  const body = new URLSearchParams(new FormData(form()));
  if (extra) body.append("do", extra);
  return fetch(form().action, { method: "POST", body, credentials: "same-origin", headers: { "X-Fragment": "draft", "X-CSRF-TOKEN": token } });
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
  dirty = false;
  sending = exchange(extra);
  try {
    return await sending;
  } finally {
    sending = null;
    if (dirty) later();
  }
}

async function exchange(extra) {
  let response;
  try {
    response = await send(extra);
  } catch (e) {
    say(root.dataset.textFailed);
    timer = setTimeout(() => save(), 5000);
    return false;
  }
  const html = parsed(await response.text());
  if (response.status === 409) {
    form().querySelector("[data-conflict]").replaceChildren(...html.childNodes);
    form().querySelector("[data-conflict]").scrollIntoView({ block: "center" });
    return false;
  }
  if (!response.ok) {
    say(refusal(html) || root.dataset.textFailed);
    return false;
  }
  if (extra) {
    place.replaceChildren(...html.childNodes);
    root.parentElement.querySelector("h1").textContent = form().dataset.heading;
  } else show(html.querySelector("[data-version]"));
  refresh();
  return true;
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
}

function later() {
  dirty = true;
  clearTimeout(timer);
  timer = setTimeout(() => save(), PAUSE);
}

// The preview is a page of its own, so that it is as wide as a phone where a phone is meant.
let face = "asked";
function refresh() {
  const wide = window.matchMedia("(min-width: 75rem)").matches;
  preview.hidden = !wide;
  if (wide) {
    const address = frame.dataset.src + (face === "explained" ? "&face=explained" : "");
    if (frame.contentWindow && frame.src) frame.contentWindow.location.replace(address);
    else frame.src = address;
  }
}

preview.addEventListener("click", (event) => {
  const button = event.target.closest("[data-width], [data-face]");
  if (!button) return;
  button.parentElement.querySelectorAll("button").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
  if (button.dataset.width) {
    preview.querySelector("[data-frame]").dataset.frame = button.dataset.width;
    root.dataset.wide = button.dataset.width;
  } else {
    face = button.dataset.face;
    refresh();
  }
});

place.addEventListener("input", (event) => {
  grow(event.target);
  later();
});
place.addEventListener("change", (event) => {
  if (event.target.matches("[data-restructures]")) save("type").then(() => form().querySelector("#type").focus());
  else later();
});

// Buttons of rows change the form at once; others leave the page and save by themselves.
place.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=do]");
  if (!button || button.hasAttribute("data-leaves")) return;
  event.preventDefault();
  change(button.value);
});
place.addEventListener("submit", (event) => {
  if (event.submitter?.closest("[data-conflict]") || event.submitter?.hasAttribute("data-leaves")) {
    clearTimeout(timer);
    return;
  }
  event.preventDefault();
  save();
});

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

// A picture goes where the author was writing last.
let written = "stem";
place.addEventListener("focusin", (event) => {
  if (event.target.matches("textarea")) written = event.target.name;
});
const pictures = root.querySelector("[data-picture]");
pictures.addEventListener("submit", async (event) => {
  event.preventDefault();
  const line = pictures.querySelector("[data-refusal]");
  line.hidden = true;
  let text = root.dataset.textFailed;
  let taken = false;
  try {
    const response = await fetch(pictures.action, { method: "POST", body: new FormData(pictures), credentials: "same-origin", headers: { "X-Fragment": "picture", "X-CSRF-TOKEN": token } });
    const answer = parsed(await response.text());
    taken = response.ok;
    text = taken ? answer.textContent.trim() : refusal(answer) || text;
  } catch (e) {
    // Said below.
  }
  if (!taken) {
    line.textContent = text;
    line.hidden = false;
    return;
  }
  const field = form().querySelector(`textarea[name="${CSS.escape(written)}"]`) ?? form().querySelector("[name=stem]");
  const gap = field.selectionEnd > 0 ? "\n\n" : "";
  field.setRangeText(gap + text, field.selectionEnd, field.selectionEnd, "end");
  pictures.reset();
  pictures.parentElement.open = false;
  field.focus();
  grow(field);
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
  refresh();
  form().querySelectorAll("textarea").forEach(grow);
});
window.addEventListener("beforeunload", (event) => {
  if (dirty) event.preventDefault();
});
refresh();
