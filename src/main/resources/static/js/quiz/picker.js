// Choosing questions: what is ticked joins the list above, where it is moved by buttons instead of numbers; and a search.
// Without this script the same form works with ticks and numbers.
const root = document.querySelector("[data-picker]");
const icons = document.querySelector("use")?.getAttribute("href").split("#")[0] ?? "/img/icons.svg";
const picked = root.querySelector("[data-picked]");
const boxes = Array.from(root.querySelectorAll("input[name=questions]"));
const items = () => Array.from(picked.children);

function button(which, label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn btn-quiet btn-sm";
  made.dataset[which] = "";
  made.setAttribute("aria-label", label);
  made.innerHTML = `<svg class="icon" aria-hidden="true"><use href="${icons}#${which}"></use></svg>`;
  made.addEventListener("click", act);
  return made;
}

function renumber() {
  items().forEach((item, index, all) => {
    item.querySelector("input").value = index + 1;
    item.querySelector("[data-up]").disabled = index === 0;
    item.querySelector("[data-down]").disabled = index === all.length - 1;
  });
  root.querySelector("[data-picker-count]").textContent = items().length;
  root.querySelector("[data-picker-empty]").hidden = items().length > 0;
}

function move(item, by, which) {
  const all = items();
  const target = all[all.indexOf(item) + by];
  if (!target) return;
  picked.insertBefore(item, by < 0 ? target : target.nextSibling);
  renumber();
  const same = item.querySelector(`[data-${which}]`);
  (same.disabled ? item.querySelector(which === "up" ? "[data-down]" : "[data-up]") : same).focus();
}

function remove(item) {
  const next = item.nextElementSibling ?? item.previousElementSibling;
  const box = boxes.find((one) => one.value === item.dataset.slug);
  if (box) box.checked = false;
  item.remove();
  renumber();
  (next?.querySelector("[data-cross]") ?? document.getElementById("picker-search")).focus();
}

function enhance(item) {
  const place = item.querySelector("input");
  place.type = "hidden";
  item.querySelector("label")?.remove();
  const buttons = document.createElement("span");
  buttons.className = "picked-buttons";
  buttons.append(button("up", root.dataset.textUp, () => move(item, -1, "up")),
    button("down", root.dataset.textDown, () => move(item, 1, "down")),
    button("cross", root.dataset.textRemove, () => remove(item)));
  item.append(buttons);
  const text = item.querySelector(".picked-text");
  text.id = `picked-${item.dataset.slug}`;
  buttons.querySelectorAll("button").forEach((one) => one.setAttribute("aria-describedby", text.id));
}

function add(box) {
  const item = document.createElement("li");
  item.className = "picked-item";
  item.dataset.slug = box.value;
  const place = document.createElement("input");
  place.name = `places[${box.value}]`;
  const text = document.createElement("span");
  text.className = "picked-text";
  text.textContent = box.labels[0].querySelector("[data-stem]").textContent;
  item.append(place, text);
  enhance(item);
  picked.append(item);
}

items().forEach(enhance);
renumber();
for (const box of boxes) {
  box.addEventListener("change", () => {
    const item = items().find((one) => one.dataset.slug === box.value);
    if (box.checked && !item) add(box);
    if (!box.checked && item) item.remove();
    renumber();
  });
}

// Every word of the search must occur in the question's text, type, level, id or topic.
const search = root.querySelector("[data-picker-search]");
const found = root.querySelector("[data-picker-found]");
const topics = Array.from(root.querySelectorAll(".picker-topic"));
const open = new Map(topics.map((topic) => [topic, topic.open]));
search.hidden = false;
search.querySelector("input").addEventListener("input", (event) => {
  const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const topic of topics) {
    const title = topic.querySelector("summary").textContent.toLowerCase();
    let any = false;
    for (const line of topic.querySelectorAll("li")) {
      const text = `${title} ${line.textContent.toLowerCase()}`;
      line.hidden = !words.every((word) => text.includes(word));
      if (!line.hidden) {
        any = true;
        count++;
      }
    }
    topic.hidden = !any;
    topic.open = words.length > 0 ? any : open.get(topic);
  }
  found.textContent = words.length > 0 ? found.dataset.text.replace("{0}", count) : "";
});
// Enter in the search field must not save the quiz.
search.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
