// What was typed and not yet saved: kept in the browser too, so that a closed tab, a lost network or an ended sign-in
// takes nothing from the author.
const key = (action) => `readyroom.draft.${new URL(action, location.href).pathname}`;

export function keep(form, body) {
  const fields = Array.from(body).filter(([name]) => name !== "_csrf");
  try {
    localStorage.setItem(key(form.action), JSON.stringify({ at: Date.now(), fields }));
  } catch (e) {
    // A browser without storage: then the page alone has it.
  }
}

export function forget(form) {
  try {
    localStorage.removeItem(key(form.action));
  } catch (e) {
    // Then nothing was kept.
  }
}

function kept(form) {
  try {
    return JSON.parse(localStorage.getItem(key(form.action)));
  } catch (e) {
    return null;
  }
}

// The version is what it was typed over, not what was typed.
function same(form, fields) {
  const text = (entries) => JSON.stringify(Array.from(entries).filter(([name]) => name !== "_csrf" && name !== "version"));
  return text(fields) === text(new FormData(form));
}

/** Offers what an earlier visit typed and could not save. The server compares it with what was saved meanwhile. */
export function offer(form, notice) {
  const found = kept(form);
  if (!found) return;
  // Whoever has just chosen between two versions has seen this one.
  if (same(form, found.fields) || new URLSearchParams(location.search).has("settled")) {
    forget(form);
    return;
  }
  notice.querySelector("[data-kept-at]").textContent = new Date(found.at).toLocaleString();
  notice.hidden = false;
  notice.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    notice.hidden = true;
    forget(form);
    if (button.hasAttribute("data-put-back")) send(form, found.fields);
    else form.querySelector("[name=stem]").focus();
  });
}

function send(form, fields) {
  const copy = document.createElement("form");
  copy.method = "post";
  copy.action = form.action;
  copy.hidden = true;
  for (const [name, value] of [...fields, ["_csrf", form.querySelector("[name=_csrf]").value]]) {
    const field = document.createElement("textarea");
    field.name = name;
    field.value = value;
    copy.append(field);
  }
  document.body.append(copy);
  copy.submit();
}
