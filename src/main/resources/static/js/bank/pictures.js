// A picture goes where the author was writing last. One that is pasted or dropped there waits for the words that say what it shows.
function refusal(page) {
  return page.querySelector("[role=alert]")?.textContent.trim();
}

function picture(transfer) {
  return Array.from(transfer?.files ?? []).find((file) => file.type.startsWith("image/"));
}

export class Pictures {
  /**
   * @param written is called with the field into which a picture was put
   */
  constructor(root, draft, written) {
    this.form = root.querySelector("[data-picture]");
    this.line = this.form.querySelector("[data-refusal]");
    this.failed = root.dataset.textFailedPicture;
    this.draft = draft;
    this.written = written;
    this.signedOut = root.dataset.textSignedOut;
    // Nowhere yet: then it goes below the question.
    this.field = null;
    draft.place.addEventListener("focusin", (event) => {
      if (event.target.matches("textarea")) this.field = event.target.name;
    });
    draft.place.addEventListener("paste", (event) => this.take(event, event.clipboardData));
    draft.place.addEventListener("drop", (event) => this.take(event, event.dataTransfer));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
  }

  // Word and others put a picture of the text beside the text: then the text is meant.
  take(event, transfer) {
    const file = picture(transfer);
    if (!file || !event.target.matches("textarea") || transfer.getData("text/plain")) return;
    event.preventDefault();
    this.field = event.target.name;
    const files = new DataTransfer();
    files.items.add(file);
    this.form.elements.picture.files = files.files;
    this.line.hidden = true;
    this.form.parentElement.open = true;
    this.form.elements.shows.focus();
    this.form.scrollIntoView({ block: "center" });
  }

  async send() {
    const button = this.form.querySelector("button");
    if (button.disabled) return;
    button.disabled = true;
    this.line.hidden = true;
    const outcome = await this.exchange();
    button.disabled = false;
    if (outcome.taken) this.put(outcome.text);
    else {
      this.line.textContent = outcome.text;
      this.line.hidden = false;
    }
  }

  post() {
    return fetch(this.form.action, { method: "POST", body: new FormData(this.form), credentials: "same-origin", headers: { "X-Fragment": "picture", "X-CSRF-TOKEN": this.draft.token } });
  }

  async exchange() {
    try {
      let response = await this.post();
      if ((response.status === 401 || response.status === 403) && (await this.draft.renew())) response = await this.post();
      const answer = new DOMParser().parseFromString(await response.text(), "text/html").body;
      if (response.ok) return { taken: true, text: answer.textContent.trim() };
      return { taken: false, text: this.draft.signedOut ? this.signedOut : refusal(answer) || this.failed };
    } catch (e) {
      return { taken: false, text: this.failed };
    }
  }

  put(text) {
    const form = this.draft.form;
    const written = this.field && form.querySelector(`textarea[name="${CSS.escape(this.field)}"]`);
    const field = written || form.querySelector("[name=stem]");
    const at = written ? field.selectionEnd : field.value.length;
    const before = at > 0 ? "\n\n" : "";
    const after = at < field.value.length ? "\n\n" : "";
    field.setRangeText(before + text + after, at, at, "end");
    this.form.reset();
    this.form.parentElement.open = false;
    field.focus();
    this.written(field);
  }
}
