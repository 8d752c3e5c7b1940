// What was typed and did not get through is kept in the browser until it did: a tab that is closed without a network,
// or a browser that crashes, takes nothing from the author.
function texts(entries, ...without) {
  return Array.from(entries).filter(([name]) => !without.includes(name));
}

export class Unsaved {
  /**
   * @param key one for each question and person: others at this browser are not offered it
   */
  constructor(key) {
    this.key = `draft.${key}`;
  }

  keep(content) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), fields: texts(content, "_csrf") }));
    } catch (e) {
      // No storage, or a full one: then it is on the page alone.
    }
  }

  forget() {
    try {
      localStorage.removeItem(this.key);
    } catch (e) {
      // Then nothing was kept.
    }
  }

  get found() {
    try {
      return JSON.parse(localStorage.getItem(this.key));
    } catch (e) {
      return null;
    }
  }
}

// Whoever comes from saving it, or from choosing between two versions, has dealt with it. Said once: a tab that is
// opened again would have the same address.
function settled() {
  const address = new URL(location.href);
  const is = address.searchParams.get("done") === "draft-saved" || address.searchParams.has("settled");
  address.searchParams.delete("done");
  address.searchParams.delete("settled");
  history.replaceState(history.state, "", address);
  return is;
}

// The version is what it was typed over, not what was typed.
function same(form, fields) {
  const text = (entries) => JSON.stringify(texts(entries, "_csrf", "version"));
  return text(fields) === text(new FormData(form));
}

/** Offers what an earlier visit could not save. */
export function offer(draft, notice) {
  const { browser } = draft;
  const done = settled();
  const found = browser.found;
  if (!found) return;
  if (done || same(draft.form, found.fields)) {
    browser.forget();
    return;
  }
  notice.querySelector("[data-at]").textContent = new Date(found.at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  notice.hidden = false;
  notice.addEventListener("click", (event) => {
    if (event.target.closest("[data-take]")) send(draft.form, found.fields);
    if (!event.target.closest("[data-drop]")) return;
    browser.forget();
    notice.hidden = true;
    draft.form.elements.stem.focus();
  });
}

// With the version that it was typed over, so that the server shows both where somebody saved meanwhile.
function send(form, fields) {
  const whole = document.createElement("form");
  whole.method = "post";
  whole.action = form.action;
  whole.hidden = true;
  for (const [name, value] of [...fields, ["_csrf", form.elements._csrf.value]]) {
    const field = document.createElement("textarea");
    field.name = name;
    field.value = value;
    whole.append(field);
  }
  document.body.append(whole);
  whole.submit();
}
