// The draft and its way to the server: one saving at a time, each with the version that the one before made.
// What could not be saved stays on the page, is tried again, and is asked about before the page is left; the browser keeps it, too.
import { Unsaved } from "./unsaved.js";

const AGAIN = 5000;
const PAUSE = 700;

function parsed(html) {
  return new DOMParser().parseFromString(html, "text/html");
}

// The sentence of ours; a proxy that refuses sends a page without one.
function refusal(page) {
  return page.querySelector("[role=alert]")?.textContent.trim();
}

export class Draft {
  /**
   * @param on `saved()`, and `rebuilt()` where rows or fields are others now
   */
  constructor(root, on) {
    this.root = root;
    this.place = root.querySelector("[data-form-place]");
    this.on = on;
    this.token = document.querySelector("meta[name=csrf-token]")?.content;
    this.timer = 0;
    this.sending = null;
    // Counts what was typed: what is sent is all of it only if nothing came meanwhile.
    this.typed = 0;
    this.kept = 0;
    this.signedOut = false;
    this.browser = new Unsaved(root.dataset.drafts);
    // Whoever signed in again in another tab comes back to this one.
    addEventListener("focus", () => this.signedOut && this.save());
    // The last that phones tell of a page, too, before they end it.
    document.addEventListener("visibilitychange", () => document.hidden && this.unsaved && this.browser.keep(this.content()));
  }

  get form() {
    return this.place.querySelector("[data-draft]");
  }

  get unsaved() {
    return this.typed > this.kept;
  }

  say(text) {
    this.form.querySelector("[data-receipt]").textContent = text;
  }

  later() {
    this.typed++;
    this.schedule(PAUSE);
  }

  schedule(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  /** All that is in the form now. */
  content() {
    return new URLSearchParams(new FormData(this.form));
  }

  /**
   * @param action a change of rows, or `type`; the form comes back anew
   * @param content what to save in place of what is in the form
   */
  async save(action, content) {
    clearTimeout(this.timer);
    while (this.sending) await this.sending.catch(() => {});
    const typed = this.typed;
    this.sending = this.exchange(action, content);
    try {
      const saved = await this.sending;
      if (saved) this.kept = typed;
      if (saved && this.unsaved) this.schedule(PAUSE);
      else if (saved) this.browser.forget();
      return saved;
    } finally {
      this.sending = null;
    }
  }

  post(action, content) {
    const body = content ?? this.content();
    body.set("version", this.form.querySelector("input[data-version]").value);
    this.browser.keep(body);
    if (action) body.append("do", action);
    return fetch(this.form.action, { method: "POST", body, credentials: "same-origin", headers: { "X-Fragment": "draft", "X-CSRF-TOKEN": this.token } });
  }

  async exchange(action, content) {
    let response;
    const sent = content ?? this.content();
    try {
      response = await this.post(action, content);
      if (response.status === 401 || response.status === 403) response = (await this.renew()) ? await this.post(action, content) : response;
      else this.out(false);
    } catch (e) {
      this.say(this.root.dataset.textFailed);
      this.schedule(AGAIN);
      return false;
    }
    if (this.signedOut) {
      this.say(this.root.dataset.textSignedOut);
      return false;
    }
    const page = parsed(await response.text());
    if (response.status === 409) {
      this.conflict(page);
      return false;
    }
    if (!response.ok) {
      this.say(refusal(page) || this.root.dataset.textFailed);
      return false;
    }
    if (action) {
      const meanwhile = !content && /^add|^type/.test(action) ? Array.from(this.content()).filter(([name, value]) => sent.get(name) !== value) : [];
      this.place.replaceChildren(...page.body.childNodes);
      this.retype(meanwhile);
      this.on.rebuilt();
    } else this.show(page.querySelector("[data-version]"));
    this.on.saved();
    return true;
  }

  // What was typed while a row was added is typed into the new form. Rows that moved have other names.
  retype(texts) {
    for (const [name, value] of texts) {
      const field = this.form.elements.namedItem(name);
      if (field?.matches?.("textarea, input:not([type=hidden], [type=checkbox], [type=radio])")) field.value = value;
    }
  }

  // A new sign-in has a token of its own, and pages that were open before do not know it.
  async renew() {
    const response = await fetch(location.pathname, { credentials: "same-origin" });
    const page = parsed(await response.text());
    const token = page.querySelector("meta[name=csrf-token]")?.content;
    const welcome = response.ok && page.querySelector("[data-editor]") && token;
    // A refused page is another matter: somebody is signed in, who may not write.
    this.out(response.ok && !welcome);
    if (!welcome) return false;
    this.token = token;
    document.querySelectorAll("input[name=_csrf]").forEach((field) => (field.value = token));
    return true;
  }

  out(signedOut) {
    this.signedOut = signedOut;
    this.root.querySelector("[data-signed-out]").hidden = !signedOut;
  }

  conflict(page) {
    const spot = this.form.querySelector("[data-conflict]");
    spot.replaceChildren(...page.body.childNodes);
    spot.scrollIntoView({ block: "center" });
  }

  // What the rules say comes back beside the fields; what is said of a field that is not shown is counted in the verdict.
  show(live) {
    const current = this.form;
    current.querySelector("input[data-version]").value = live.dataset.version;
    current.querySelector("[data-conflict]").replaceChildren();
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
  }
}
