// Thousands of questions take some seconds: a bar shows how much of the files was sent, and then that the server is at work.
// Without this script the same forms work, and the browser shows that it waits.
const token = document.querySelector("meta[name=csrf-token]")?.content;

function start(form) {
  const bar = form.querySelector("[data-bar]");
  const text = bar.querySelector("[data-bar-text]");
  bar.hidden = false;
  text.textContent = text.dataset.text;
  for (const button of form.querySelectorAll("button")) button.disabled = true;
  return bar.querySelector("progress");
}

// So that the form can be used again.
function rest(form) {
  form.querySelector("[data-bar]").hidden = true;
  for (const button of form.querySelectorAll("button")) button.disabled = false;
}

// The button lost the focus when it was disabled; other files are what is wanted next.
function refuse(form, sentence) {
  rest(form);
  const refusal = form.querySelector("[data-refusal]");
  refusal.textContent = sentence;
  refusal.hidden = false;
  form.querySelector("[type=file]").focus();
}

function fragment(html) {
  return new DOMParser().parseFromString(html, "text/html").body;
}

function send(form) {
  const body = new FormData(form);
  const progress = start(form);
  form.querySelector("[data-refusal]").hidden = true;
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("X-Fragment", "import");
  request.setRequestHeader("X-CSRF-TOKEN", token);
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) progress.value = (100 * event.loaded) / event.total;
  });
  request.upload.addEventListener("load", () => progress.removeAttribute("value"));
  request.addEventListener("load", () => {
    const answer = fragment(request.responseText);
    const next = answer.querySelector("[data-next]");
    if (request.status === 200 && next) location.assign(next.getAttribute("href"));
    // A whole page comes from a proxy, or from elsewhere than was asked: nothing of it is meant for this line.
    else refuse(form, answer.querySelector("[role=alert]")?.textContent.trim() || form.dataset.textFailed);
  });
  request.addEventListener("error", () => refuse(form, form.dataset.textFailed));
  request.addEventListener("abort", () => rest(form));
  request.send(body);
}

for (const form of document.querySelectorAll("[data-working]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.working === "files") {
      event.preventDefault();
      send(form);
    } else {
      // Only once the browser has taken the form: a disabled button would be left out of it.
      setTimeout(() => start(form));
    }
  });
}

function restAll() {
  document.querySelectorAll("[data-working]").forEach(rest);
}

// Whoever comes back by the browser's button finds a form that can be used again,
addEventListener("pageshow", (event) => {
  if (event.persisted) restAll();
});

// and so does whoever stops the browser on its way to the next page, where it says so.
window.navigation?.addEventListener("navigateerror", restAll);
