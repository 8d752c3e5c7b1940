// The preview is a page of its own, so that it is as wide as a phone where a phone is meant.
export class Preview {
  constructor(root) {
    this.root = root;
    this.aside = root.querySelector("[data-preview]");
    this.frame = this.aside.querySelector("iframe");
    this.face = "asked";
    this.aside.addEventListener("click", (event) => {
      const button = event.target.closest("[data-width], [data-face]");
      if (button) this.press(button);
    });
  }

  refresh() {
    const wide = window.matchMedia("(min-width: 75rem)").matches;
    this.aside.hidden = !wide;
    if (!wide) return;
    const address = this.frame.dataset.src + (this.face === "explained" ? "&face=explained" : "");
    if (this.frame.contentWindow && this.frame.src) this.frame.contentWindow.location.replace(address);
    else this.frame.src = address;
  }

  press(button) {
    button.parentElement.querySelectorAll("button").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
    if (button.dataset.width) {
      this.aside.querySelector("[data-frame]").dataset.frame = button.dataset.width;
      this.root.dataset.wide = button.dataset.width;
    } else {
      this.face = button.dataset.face;
      this.refresh();
    }
  }
}
