// A running attempt: answers are saved as they are made, the next question comes without a page load, and a lost
// network is waited out. Everything works without this script too, by forms and links.
import { AnswerQueue } from "./answer-queue.js";
import { Clock } from "./clock.js";
import { listen } from "./keyboard.js";
import { enhance } from "./ordering.js";
import { anchor, pageArrival } from "./server-time.js";

const root = document.querySelector("[data-attempt]");
const texts = root.dataset;
const base = `/attempts/${root.dataset.id}`;
const forward = root.dataset.forward === "true";
const study = root.dataset.study === "true";
const handsInByItself = root.dataset.overdue === "HAND_IN";
const size = Number(root.dataset.size);
const csrf = document.querySelector("meta[name=csrf-token]")?.content ?? "";
const offlineBox = root.querySelector("[data-offline]");
const elsewhereBox = root.querySelector("[data-elsewhere]");
const SAVE_AFTER = 400;
const LOOK_AHEAD_AFTER = 3000;
const LOOK_AHEAD = 5;

// Questions this page has shown or fetched ahead, for moving about while the network is gone.
const seen = new Map();
let saveTimer = null;
let aheadTimer = null;
let dirty = false;
let leaving = false;
let signedOut = false;

const slot = () => root.querySelector("#slot");
const position = () => Number(slot().dataset.position);
const form = () => slot().querySelector("[data-answer]");
const millis = (text) => (text ? Number(text) : null);

const queue = new AnswerQueue(root.dataset.id, csrf, () => root.dataset.page, {
  waiting: showOffline,
  acknowledged(entry, html) {
    showReceipt(html);
    mark(entry.position, answeredIn(entry.fields) ? "answered" : "seen");
    if (entry.position !== position()) return;
    if (entry.then === "submit") take(html);
    // The page was drawn before this answer of an earlier page arrived: draw the question again.
    else if (entry.kept) go(entry.position, base);
  },
  refused(entry, html, elsewhere) {
    showReceipt(html);
    if (elsewhere) elsewhereBox.hidden = false;
    else if (entry.position === position()) take(html);
  },
  signedOut() {
    signedOut = true;
    notice(texts.textSignedOut);
  },
  answered: (at) => root.querySelector(`.palette-list [data-go="${at}"]`)?.dataset.state === "answered",
});

const clock = new Clock(root, { left: texts.textLeft, up: texts.textUp }, timeUp);

function parse(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return holder.content;
}

/** Puts a fetched question in place of the one shown. */
function take(html) {
  const fetched = parse(html).querySelector("#slot");
  if (fetched) show(fetched, performance.now());
}

function show(next, arrived) {
  const href = next.querySelector("[data-href]")?.dataset.href;
  if (href) {
    leave(href);
    return;
  }
  if (next !== slot()) slot().replaceWith(next);
  // A question that was kept here has an old "now": only what just came sets the clock's anchor.
  if (arrived !== null) anchor(Number(next.dataset.now), arrived);
  clock.set({
    deadline: millis(next.dataset.deadline),
    slotDeadline: millis(next.dataset.slotDeadline),
    slotSeconds: Number(next.dataset.slotSeconds),
  });
  dirty = false;
  if (form() && !forward) seen.set(position(), next);
  dress();
  current();
  if (arrived !== null && next.isConnected && document.activeElement === document.body) next.focus({ preventScroll: true });
  scrollToQuestion();
  lookAhead();
}

function leave(href) {
  leaving = true;
  location.assign(href);
}

function scrollToQuestion() {
  const top = slot().getBoundingClientRect().top;
  if (top < 0) window.scrollBy({ top: top - 80 });
}

// ---- answering ---------------------------------------------------------------------------------------------------

function dress() {
  const answer = form();
  if (!answer || answer.dataset.dressed) return;
  answer.dataset.dressed = "true";
  const order = answer.querySelector("[data-order]");
  if (order) enhance(order, { up: texts.textUpButton, down: texts.textDownButton }, changed);
  const clear = answer.querySelector("[data-clear]");
  const options = answer.querySelectorAll("[name=choice]");
  if (clear && options.length > 0) {
    const refresh = () => { clear.hidden = !Array.from(options).some((option) => option.checked); };
    answer.addEventListener("change", refresh);
    refresh();
    clear.addEventListener("click", () => {
      options.forEach((option) => { option.checked = false; });
      refresh();
      changed();
    });
  }
  answer.addEventListener("input", changed);
  answer.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
}

function changed() {
  dirty = true;
  clearTimeout(saveTimer);
  saveTimer = setTimeout(saveNow, SAVE_AFTER);
}

function fields() {
  const data = new FormData(form());
  for (const name of ["page", "answer", "then", "_csrf"]) data.delete(name);
  return Array.from(data.entries());
}

function complete() {
  // An ordering with some places open is no answer yet; without scripts the server says so.
  return true;
}

function saveNow() {
  clearTimeout(saveTimer);
  if (!dirty || !form() || !complete()) return Promise.resolve();
  dirty = false;
  root.querySelector("#receipt").textContent = texts.textSaving;
  return queue.add(position(), form().getAttribute("action"), fields(), "save");
}

function submit() {
  clearTimeout(saveTimer);
  const answer = form();
  const from = position();
  const button = answer.querySelector("[data-submit]");
  dirty = false;
  button.disabled = true;
  queue.add(from, answer.getAttribute("action"), fields(), "submit").then(() => {
    button.disabled = false;
    // The network is gone: go on with what was fetched before. Closing a question has to wait for the server.
    if (!queue.empty && !forward && !study && position() === from && seen.has(from + 1)) show(seen.get(from + 1), null);
  });
}

const answeredIn = (entries) => entries.some(([name, value]) => name !== "struck" && value !== "");

// ---- moving about ------------------------------------------------------------------------------------------------

async function go(to, href) {
  await saveNow();
  let response;
  try {
    response = await fetch(`${base}/slots/${to}`, { headers: { "X-Fragment": "slot", "X-Page": root.dataset.page } });
  } catch (networkIsGone) {
    showOffline(true);
    if (seen.has(to)) show(seen.get(to), null);
    return;
  }
  if (response.ok) take(await response.text());
  else if (response.status === 409) elsewhereBox.hidden = false;
  else leave(href);
}

root.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-next], a[data-previous], a[data-go], a[data-go-on]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const to = link.dataset.go ?? link.getAttribute("href").match(/\/slots\/(\d+)$/)?.[1];
  if (!to) return;
  event.preventDefault();
  go(Number(to), link.href);
});

root.addEventListener("submit", async (event) => {
  const flag = event.target.closest("[data-flag]");
  if (!flag) return;
  event.preventDefault();
  const response = await fetch(flag.action, { method: "POST", headers: { "X-Fragment": "flag", "X-CSRF-TOKEN": csrf }, body: new URLSearchParams(new FormData(flag)) })
    .catch(() => null);
  if (!response?.ok) {
    if (!response) showOffline(true);
    return;
  }
  const next = parse(await response.text()).querySelector("[data-flag]");
  const flagged = next.querySelector("[aria-pressed]").getAttribute("aria-pressed");
  entry(position())?.setAttribute("data-flagged", flagged);
  flag.replaceWith(next);
  next.querySelector("button").focus();
});

// Stay on a question for a moment, and the next ones are fetched: then a cut network stops nobody. Only where any
// order is allowed, since a question's own clock starts when it is sent.
function lookAhead() {
  clearTimeout(aheadTimer);
  if (forward || study) return;
  aheadTimer = setTimeout(async () => {
    for (let next = position() + 1; next <= Math.min(size, position() + LOOK_AHEAD); next++) {
      if (seen.has(next)) continue;
      try {
        const response = await fetch(`${base}/slots/${next}/ahead`, { headers: { "X-Fragment": "slot", "X-Page": root.dataset.page } });
        if (!response.ok) return;
        const fetched = parse(await response.text()).querySelector("#slot");
        if (fetched?.dataset.kind === "asking") seen.set(next, fetched);
      } catch (networkIsGone) {
        return;
      }
    }
  }, LOOK_AHEAD_AFTER);
}

// ---- what the page tells -----------------------------------------------------------------------------------------

const entry = (at) => root.querySelector(`.palette-list [data-go="${at}"]`);

function mark(at, state) {
  const place = entry(at);
  if (!place) return;
  place.dataset.state = state;
  const word = place.querySelector(".visually-hidden");
  const legend = root.querySelector(`.palette-legend [data-state="${state}"] + span`);
  if (word && legend) word.textContent = legend.textContent;
  const count = root.querySelector("[data-palette-count]");
  const done = root.querySelectorAll('.palette-list [data-state="answered"]').length;
  count.textContent = count.textContent.replace(/^\D*\d+/, (was) => was.replace(/\d+/, done));
}

function current() {
  root.querySelectorAll(".palette-list [aria-current]").forEach((place) => place.removeAttribute("aria-current"));
  const here = entry(position());
  here?.setAttribute("aria-current", "step");
  if (here?.dataset.state === "unseen") mark(position(), "seen");
  const progress = root.querySelector("[data-progress]");
  const title = slot().querySelector(".slot-title .eyebrow");
  if (title) {
    progress.textContent = title.textContent;
    document.title = document.title.replace(/^[^·]*/, `${title.textContent} `);
  }
}

function showReceipt(html) {
  const receipt = parse(html).querySelector("[data-receipt]");
  if (receipt) {
    root.querySelector("#receipt").replaceWith(receipt);
    return;
  }
  // No receipt but a sentence: the server could not make sense of what was sent.
  const sentence = parse(html).querySelector("[role=alert]");
  const place = root.querySelector("#receipt");
  place.textContent = sentence?.textContent.trim() ?? "";
  place.dataset.saved = "false";
}

function notice(text) {
  offlineBox.textContent = text;
  offlineBox.hidden = !text;
}

let offline = false;
function showOffline(gone) {
  if (gone) {
    notice(clockIsUp ? texts.textTimeUpOffline : texts.textOffline);
    root.querySelector("#receipt").textContent = texts.textWaiting;
  } else if (offline) {
    notice(texts.textBack);
    setTimeout(() => { if (!offline) notice(""); }, 4000);
  }
  offline = gone;
}

// ---- time --------------------------------------------------------------------------------------------------------

let clockIsUp = false;
async function timeUp(which) {
  if (leaving) return;
  clockIsUp = which === "attempt";
  await saveNow();
  await queue.flush();
  if (!queue.empty) {
    setTimeout(() => clock.again(), 2000);
    return;
  }
  if (which === "slot") {
    await go(forward && !study ? position() + 1 : position(), base);
  } else if (!handsInByItself) {
    // Whether it counts then is up to who hands in, or not: the page they get says until when.
    if (slot().dataset.kind !== "time-up") leave(base);
    return;
  } else {
    const response = await fetch(`${base}/submission`, { method: "POST", headers: { "X-Fragment": "submission", "X-CSRF-TOKEN": csrf } }).catch(() => null);
    if (response?.ok) {
      leave(`${base}/review`);
      return;
    }
    showOffline(true);
  }
  // Should the server's clock have a moment left, the question is still open: ask again.
  setTimeout(() => clock.again(), 1000);
}

async function readClock() {
  const before = performance.now();
  const response = await fetch(`${base}/clock`, { headers: { "X-Fragment": "clock" } }).catch(() => null);
  if (!response?.ok) return;
  const reading = await response.json();
  anchor(reading.now, (before + performance.now()) / 2);
  follow(reading);
}

function follow(reading) {
  if (reading.over && !leaving) {
    if (queue.empty) leave(`${base}/review`);
    return;
  }
  if (reading.paused) {
    if (slot().dataset.kind !== "paused") leave(base);
    return;
  }
  if (reading.page !== root.dataset.page) {
    elsewhereBox.hidden = false;
    return;
  }
  const here = reading.position === position();
  clock.set({
    deadline: reading.deadline,
    slotDeadline: here && form() ? reading.slotDeadline : null,
    slotSeconds: 0,
  });
}

// A tab that slept, or came back from the browser's cache, may have a wrong idea of the time.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "visible") return;
  // Only a new page has what belongs to the new sign-in; what is queued waits for it.
  if (signedOut) leave(base);
  else readClock();
});
window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
window.addEventListener("online", readClock);

function openStream() {
  const stream = new EventSource(`${base}/events?page=${encodeURIComponent(root.dataset.page)}`);
  stream.addEventListener("clock", (event) => {
    const reading = JSON.parse(event.data);
    anchor(reading.now);
    follow(reading);
    if (reading.over) stream.close();
  });
  stream.addEventListener("elsewhere", () => {
    elsewhereBox.hidden = false;
    stream.close();
  });
  window.addEventListener("pagehide", () => stream.close());
}

// ---- start -------------------------------------------------------------------------------------------------------

anchor(Number(slot().dataset.now), pageArrival());
show(slot(), pageArrival());
const palette = root.querySelector("[data-palette]");
if (palette && window.matchMedia("(max-width: 61.99rem)").matches) palette.open = false;
listen(root);
if (!queue.stores) notice(texts.textNoStorage);
queue.flush();
setTimeout(openStream, 1000);
// Leaving with something unsaved asks first; what is queued is kept either way.
window.addEventListener("beforeunload", (event) => {
  if (dirty && !leaving) saveNow();
  if (!queue.empty && !leaving) event.preventDefault();
});
