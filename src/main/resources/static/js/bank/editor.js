// The editor keeps what is typed: after each pause it is saved, and what the rules say comes back beside the fields.
// Without this script the same form works with its buttons.
import { Draft } from "./draft.js";
import { Pictures } from "./pictures.js";
import { Preview } from "./preview.js";
import { offer } from "./unsaved.js";

const root = document.querySelector("[data-editor]");
const preview = new Preview(root);
const draft = new Draft(root, {
  saved: () => preview.refresh(),
  rebuilt() {
    root.parentElement.querySelector("h1").textContent = draft.form.dataset.heading;
    growAll();
  },
});

new Pictures(root, draft, (field) => {
  grow(field);
  draft.later();
});

draft.place.addEventListener("input", (event) => {
  grow(event.target);
  // What was removed would come back over what is typed now.
  draft.form.querySelector("[data-removed]").hidden = true;
  draft.later();
});
draft.place.addEventListener("change", (event) => {
  if (event.target.matches("[data-restructures]")) draft.save("type").then(() => draft.form.querySelector("#type").focus());
  else draft.later();
});

// Buttons of rows change the form at once; others leave the page once all is saved.
draft.place.addEventListener("click", (event) => {
  if (event.target.closest("[data-put-back]")) putBack();
  const button = event.target.closest("button[name=do]");
  if (!button || button.hasAttribute("data-leaves")) return;
  event.preventDefault();
  change(button.value);
});
let leaving = false;
draft.place.addEventListener("submit", async (event) => {
  const button = event.submitter;
  // What was typed goes along to the page with both versions.
  if (button?.closest("[data-conflict]")) draft.kept = draft.typed;
  if (button?.closest("[data-conflict]") || leaving) return;
  event.preventDefault();
  if (!(await draft.save()) || !button?.hasAttribute("data-leaves")) return;
  leaving = true;
  draft.form.requestSubmit(button);
  leaving = false;
});

let removed = null;

async function change(action) {
  const [verb, rows, index] = action.split(":");
  const before = draft.content();
  if (!(await draft.save(action))) return;
  focusRow(verb, rows, Number(index));
  removed = verb === "remove" ? { before, rows, index: Number(index) } : null;
  draft.form.querySelector("[data-removed]").hidden = !removed;
}

async function putBack() {
  const { before, rows, index } = removed;
  if (await draft.save("type", before)) focusRow("back", rows, index);
}

function focusRow(verb, rows, at) {
  const all = Array.from(draft.form.querySelectorAll(`[data-row="${rows}"]`));
  const target = { add: all.length - 1, up: at - 1, down: at + 1, remove: Math.min(at, all.length - 1), back: at }[verb];
  const row = all[target];
  const button = verb === "up" || verb === "down" ? row?.querySelector(`[data-${verb}]:not([disabled])`) : null;
  (button ?? row?.querySelector("textarea, input[type=text], input[type=url], select") ?? draft.form.querySelector(`[value="add:${rows}"]`))?.focus();
}

draft.place.addEventListener("keydown", (event) => {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === "s") {
    event.preventDefault();
    draft.save();
    return;
  }
  const row = event.target.closest("[data-row]");
  if (!row) return;
  const rows = row.dataset.row;
  const index = Array.from(draft.form.querySelectorAll(`[data-row="${rows}"]`)).indexOf(row);
  let action = null;
  if (command && event.key === "Enter") action = `add:${rows}`;
  else if (event.altKey && event.key === "ArrowUp") action = `up:${rows}:${index}`;
  else if (event.altKey && event.key === "ArrowDown") action = `down:${rows}:${index}`;
  else if (command && event.shiftKey && event.key === "Backspace") action = `remove:${rows}:${index}`;
  if (action) {
    event.preventDefault();
    change(action);
  }
});

// Text fields are as high as what is in them.
function grow(field) {
  if (field.tagName !== "TEXTAREA") return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
}
function growAll() {
  draft.form.querySelectorAll("textarea").forEach(grow);
}
growAll();
addEventListener("resize", () => {
  preview.refresh();
  growAll();
});
addEventListener("beforeunload", (event) => {
  if (draft.unsaved && !leaving) event.preventDefault();
});
offer(draft, root.querySelector("[data-unsaved]"));
preview.refresh();
