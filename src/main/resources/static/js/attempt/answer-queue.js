// Answers on their way to the server. Each is kept in the browser's storage until the server acknowledged it, so a
// reload or a closed tab loses nothing; each carries an id made here, so sending it twice is harmless.
import { now } from "./server-time.js";

const RETRY = [500, 1000, 2000, 4000, 8000, 15000];

export class AnswerQueue {
  /**
   * `page()` gives the token of this page; `on` has the callbacks `waiting(offline)`, `acknowledged(entry, response)`,
   * `refused(entry, response)`, `signedOut()`, and the question `answered(position)`.
   */
  constructor(attempt, csrf, page, on) {
    this.key = `readyroom.attempt.${attempt}`;
    this.csrf = csrf;
    this.page = page;
    this.on = on;
    this.failures = 0;
    this.sending = null;
    this.timer = null;
    this.stores = true;
    this.entries = this.load();
    this.save();
    window.addEventListener("online", () => this.flush());
  }

  get empty() {
    return this.entries.length === 0;
  }

  /** Adds an answer; one to the same question that was not sent yet is replaced by it. */
  add(position, url, fields, then) {
    this.entries = this.entries.filter((entry) => entry.sent || entry.position !== position);
    const entry = { id: uuid(), position, url, fields, then, claimed: Math.round(now()), sent: false };
    this.entries.push(entry);
    this.save();
    return this.flush().then(() => entry);
  }

  /** Sends what is there, oldest first, one at a time; resolves when it is empty or has to wait. */
  flush() {
    if (!this.sending) {
      this.sending = this.run().finally(() => { this.sending = null; });
    }
    return this.sending;
  }

  async run() {
    clearTimeout(this.timer);
    while (this.entries.length > 0) {
      const entry = this.entries[0];
      entry.sent = true;
      let response;
      try {
        response = await fetch(entry.url, {
          method: "POST",
          headers: { "X-Fragment": "answer", "X-CSRF-TOKEN": this.csrf },
          body: this.body(entry),
        });
      } catch (networkIsGone) {
        return this.wait(true);
      }
      if (response.status === 401 || response.status === 403) {
        this.on.signedOut();
        return this.wait(false);
      }
      if (response.status >= 500) return this.wait(true);
      const html = await response.text().catch(() => null);
      if (html === null) return this.wait(true);
      this.failures = 0;
      const elsewhere = html.includes('data-reason="ELSEWHERE"');
      if (elsewhere) this.entries.forEach((waiting) => { waiting.elsewhere = true; });
      else this.entries.shift();
      this.save();
      const receipt = response.headers.get("X-Receipt");
      if (receipt === "saved") this.on.acknowledged(entry, html);
      else this.on.refused(entry, html, elsewhere);
      if (elsewhere) return undefined;
    }
    this.on.waiting(false);
    return undefined;
  }

  body(entry) {
    const body = new URLSearchParams(entry.fields);
    body.set("page", this.page());
    body.set("answer", entry.id);
    body.set("claimed", entry.claimed);
    body.set("then", entry.then);
    return body;
  }

  wait(offline) {
    const delay = RETRY[Math.min(this.failures, RETRY.length - 1)];
    this.failures += 1;
    if (offline) this.on.waiting(true);
    this.timer = setTimeout(() => this.flush(), delay);
  }

  load() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key) || "[]");
      // What was under way when the page went may or may not have arrived: its id makes sending it again harmless.
      // What was refused because another page had taken over must not undo what was answered there since.
      return kept
        .filter((entry) => !entry.elsewhere || !this.on.answered(entry.position))
        .map((entry) => ({ ...entry, then: "save", elsewhere: false, kept: true }));
    } catch (noStorage) {
      this.stores = false;
      return [];
    }
  }

  save() {
    try {
      if (this.entries.length > 0) localStorage.setItem(this.key, JSON.stringify(this.entries));
      else localStorage.removeItem(this.key);
    } catch (noStorage) {
      this.stores = false;
    }
  }
}

// crypto.randomUUID exists on https and localhost only; pages must work on plain http in a local network.
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
