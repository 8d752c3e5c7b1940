// Shows what is left of the nearer deadline, and says when one has passed.
import { now } from "./server-time.js";

const SPOKEN = [60, 30, 10];

export class Clock {
  /** `onUp("slot" | "attempt")` is called once for each deadline that passes. */
  constructor(root, texts, onUp) {
    this.box = root.querySelector("[data-clock]");
    this.text = root.querySelector("[data-clock-text]");
    this.whole = root.querySelector("[data-clock-whole]");
    this.bar = root.querySelector("[data-clock-bar]");
    this.voice = root.querySelector("[data-announce]");
    this.texts = texts;
    this.onUp = onUp;
    this.deadline = null;
    this.slotDeadline = null;
    this.slotMillis = 0;
    this.wholeMillis = 0;
    this.spoken = new Set();
    this.told = new Set();
    setInterval(() => this.tick(), 200);
  }

  /** Deadlines are in the server's milliseconds; null where there is none. */
  set({ deadline, slotDeadline, slotSeconds }) {
    if (slotDeadline !== this.slotDeadline || deadline !== this.deadline) {
      this.spoken.clear();
      this.told.clear();
    }
    if (deadline && (!this.wholeMillis || deadline !== this.deadline)) this.wholeMillis = deadline - now();
    this.deadline = deadline;
    this.slotDeadline = slotDeadline;
    if (slotSeconds) this.slotMillis = slotSeconds * 1000;
    this.tick();
  }

  tick() {
    const nearer = this.slotDeadline ?? this.deadline;
    this.box.hidden = nearer === null;
    if (nearer === null) {
      this.bar.style.transform = "scaleX(0)";
      return;
    }
    const left = Math.max(0, nearer - now());
    const seconds = Math.ceil(left / 1000);
    this.text.textContent = clockText(seconds);
    const both = this.slotDeadline !== null && this.deadline !== null;
    this.whole.hidden = !both;
    if (both) this.whole.textContent = clockText(Math.ceil(Math.max(0, this.deadline - now()) / 1000));
    const full = this.slotDeadline !== null ? this.slotMillis : this.wholeMillis;
    this.bar.style.transform = `scaleX(${full > 0 ? Math.min(1, left / full) : 0})`;
    const short = full > 0 && full <= 60000;
    const level = seconds <= (short ? 5 : 60) ? "now" : seconds <= (short ? 10 : 300) ? "soon" : "calm";
    this.box.dataset.level = level;
    this.bar.dataset.level = level;
    this.speak(seconds, full);
    if (this.slotDeadline !== null && now() >= this.slotDeadline) this.tell("slot");
    if (this.deadline !== null && now() >= this.deadline) this.tell("attempt");
  }

  // Screen readers hear the time at 60, 30 and 10 seconds; a clock that starts with 20 is not announced at 20.
  speak(seconds, full) {
    for (const mark of SPOKEN) {
      if (seconds <= mark && seconds > mark - 3 && full > mark * 1000 && !this.spoken.has(mark)) {
        this.spoken.add(mark);
        this.voice.textContent = this.texts.left.replace("{0}", `${mark} s`);
      }
    }
  }

  tell(which) {
    if (this.told.has(which)) return;
    this.told.add(which);
    this.voice.textContent = this.texts.up;
    this.onUp(which);
  }

  /** A deadline that was told may be told again: the server did not agree yet. */
  again() {
    this.told.clear();
  }
}

export function clockText(seconds) {
  const two = (n) => String(n).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  if (hours >= 24) return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
