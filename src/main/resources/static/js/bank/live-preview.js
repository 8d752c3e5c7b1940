// The preview is a page of its own, so that it is as wide as a phone where a phone is meant.
export function livePreview(root) {
  const preview = root.querySelector("[data-preview]");
  const frame = preview.querySelector("iframe");
  const wide = window.matchMedia("(min-width: 75rem)");
  let face = "asked";

  function refresh() {
    preview.hidden = !wide.matches;
    if (!wide.matches) return;
    const address = frame.dataset.src + (face === "explained" ? "&face=explained" : "");
    if (frame.contentWindow && frame.src) frame.contentWindow.location.replace(address);
    else frame.src = address;
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
  wide.addEventListener("change", refresh);
  return refresh;
}
