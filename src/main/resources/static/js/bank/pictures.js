// Pictures go where the author was writing last: chosen, pasted from the clipboard, or dropped on a text.
import { post } from "./sign-in.js";

export function pictures(root, place, form, changed) {
  const adding = root.querySelector("[data-picture]");
  const chosen = adding.querySelector("[type=file]");
  let written = "stem";

  place.addEventListener("focusin", (event) => {
    if (event.target.matches("textarea")) written = event.target.name;
  });

  // What it shows is asked for in words before it goes in.
  function take(files, field) {
    const picture = Array.from(files).find((file) => file.type.startsWith("image/"));
    if (!picture) return false;
    if (field.matches("textarea")) written = field.name;
    const one = new DataTransfer();
    one.items.add(picture);
    chosen.files = one.files;
    adding.parentElement.open = true;
    adding.querySelector("[name=shows]").focus();
    adding.scrollIntoView({ block: "center" });
    return true;
  }

  // Word puts a picture of the text beside the text: then the text is meant.
  place.addEventListener("paste", (event) => {
    if (event.clipboardData.getData("text/plain")) return;
    if (take(event.clipboardData.files, event.target)) event.preventDefault();
  });
  place.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  // Otherwise the browser would leave the page for the file.
  place.addEventListener("drop", (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    take(event.dataTransfer.files, event.target);
  });

  adding.addEventListener("submit", async (event) => {
    event.preventDefault();
    const line = adding.querySelector("[data-refusal]");
    const button = adding.querySelector("button");
    line.hidden = true;
    button.disabled = true;
    let text = root.dataset.textPictureFailed;
    let taken = false;
    try {
      const response = await post(adding.action, new FormData(adding), "picture");
      const answer = response && new DOMParser().parseFromString(await response.text(), "text/html").body;
      taken = Boolean(response?.ok);
      if (!response) text = root.dataset.textSignedOut;
      else text = taken ? answer.textContent.trim() : answer.querySelector("[role=alert]")?.textContent.trim() || text;
    } catch (e) {
      // Said below.
    }
    button.disabled = false;
    if (!taken) {
      line.textContent = text;
      line.hidden = false;
      return;
    }
    const field = form().querySelector(`textarea[name="${CSS.escape(written)}"]`) ?? form().querySelector("[name=stem]");
    // A picture is a paragraph of its own, also in the midst of a text.
    const at = field.selectionEnd;
    const before = at > 0 && !field.value.slice(0, at).endsWith("\n\n") ? "\n\n" : "";
    const after = at < field.value.length && !field.value.slice(at).startsWith("\n\n") ? "\n\n" : "";
    field.setRangeText(before + text + after, at, at, "end");
    adding.reset();
    adding.parentElement.open = false;
    field.focus();
    changed(field);
  });
}
