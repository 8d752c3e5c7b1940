// 1-9 choose, Enter submits or goes on, F flags, N and P move. Off where the profile says so, or this device: a
// visitor has no profile.
export function listen(root) {
  if (document.documentElement.dataset.shortcuts === "off") return;
  const keys = root.querySelector("[data-keys]");
  if (keys) keys.hidden = false;
  const on = root.querySelector("[data-keys-on]");
  if (on) {
    on.checked = kept() !== "off";
    on.addEventListener("change", () => keep(on.checked ? "on" : "off"));
  }
  document.addEventListener("keydown", (event) => {
    if (on && !on.checked) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const typing = event.target.closest("input[type=text], input[type=number], textarea, select");
    if (typing) return;
    const slot = root.querySelector("#slot");
    if (event.key >= "1" && event.key <= "9") {
      const input = slot.querySelector(`#choice-${event.key}`);
      if (input) {
        event.preventDefault();
        input.focus();
        input.click();
      }
    } else if (event.key === "Enter") {
      // A focused button or link keeps its own Enter.
      if (event.target.closest("button, a, summary, label")) return;
      const next = slot.querySelector("[data-submit], [data-go-on]");
      if (next) {
        event.preventDefault();
        next.click();
      }
    } else if (event.key === "f" || event.key === "F") {
      slot.querySelector("[data-flag] button")?.click();
    } else if (event.key === "n" || event.key === "N") {
      slot.querySelector("[data-next]")?.click();
    } else if (event.key === "p" || event.key === "P") {
      slot.querySelector("[data-previous]")?.click();
    }
  });
}

function kept() {
  try {
    return localStorage.getItem("shortcuts");
  } catch (e) {
    return null;
  }
}

function keep(value) {
  try {
    localStorage.setItem("shortcuts", value);
  } catch (e) {
    // Then the choice lasts for this page only.
  }
}
