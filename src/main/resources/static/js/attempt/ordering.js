// Ordering with mouse, touch and keys on top of the plain list of numbers that works without scripts.
// The page knows the icons' address with its version.
const icons = document.querySelector("use")?.getAttribute("href").split("#")[0] ?? "/img/icons.svg";

export function enhance(list, texts, changed) {
  const items = () => Array.from(list.querySelectorAll(".order-item"));
  const answered = () => items().every((item) => item.querySelector("select").value !== "");
  list.dataset.answered = answered();

  const renumber = (count) => {
    items().forEach((item, index) => {
      item.querySelector(".order-number").textContent = index + 1;
      item.querySelector("[data-up]").disabled = index === 0;
      item.querySelector("[data-down]").disabled = index === items().length - 1;
      if (count) item.querySelector("select").value = String(index + 1);
    });
    if (count) {
      list.dataset.answered = true;
      changed();
    }
  };

  const move = (item, by, focus) => {
    const all = items();
    const index = all.indexOf(item);
    const target = index + by;
    if (target < 0 || target >= all.length) return;
    list.insertBefore(item, by < 0 ? all[target] : all[target].nextSibling);
    renumber(true);
    (focus && !focus.disabled ? focus : item).focus();
  };

  items().forEach((item) => {
    const select = item.querySelector("select");
    select.hidden = true;
    item.tabIndex = 0;
    item.setAttribute("aria-describedby", select.id.replace("place", "step"));
    const number = document.createElement("span");
    number.className = "order-number number";
    const grip = document.createElement("span");
    grip.className = "order-grip";
    grip.innerHTML = `<svg class="icon" aria-hidden="true"><use href="${icons}#grip"></use></svg>`;
    const buttons = document.createElement("span");
    buttons.className = "order-buttons";
    buttons.append(button("up", texts.up, () => move(item, -1, item.querySelector("[data-up]"))),
      button("down", texts.down, () => move(item, 1, item.querySelector("[data-down]"))));
    item.prepend(grip, number);
    item.append(buttons);
    item.addEventListener("keydown", (event) => {
      if (event.target !== item || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
      event.preventDefault();
      move(item, event.key === "ArrowUp" ? -1 : 1);
    });
    drag(grip, item, list, items, () => renumber(true));
  });
  renumber(false);
}

function button(which, label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn btn-quiet";
  made.dataset[which] = "";
  made.setAttribute("aria-label", label);
  made.innerHTML = `<svg class="icon" aria-hidden="true"><use href="${icons}#${which}"></use></svg>`;
  made.addEventListener("click", act);
  return made;
}

// The others move around the step that is held: taken out of the page for a moment, it would lose the pointer.
function drag(grip, item, list, items, done) {
  grip.addEventListener("pointerdown", (down) => {
    down.preventDefault();
    grip.setPointerCapture(down.pointerId);
    item.dataset.dragging = "true";
    let moved = false;
    const follow = (event) => {
      const all = items();
      const from = all.indexOf(item);
      const to = all.findIndex((other) => other !== item && contains(other, event.clientY));
      if (to < 0) return;
      // Only past its middle, so that steps of different height do not jump to and fro.
      const box = all[to].getBoundingClientRect();
      const below = event.clientY > box.top + box.height / 2;
      if (below !== to > from) return;
      if (below) all.slice(from + 1, to + 1).forEach((other) => list.insertBefore(other, item));
      else all.slice(to, from).reverse().forEach((other) => list.insertBefore(other, item.nextSibling));
      moved = true;
    };
    grip.addEventListener("pointermove", follow);
    grip.addEventListener("lostpointercapture", () => {
      grip.removeEventListener("pointermove", follow);
      delete item.dataset.dragging;
      if (moved) done();
    }, { once: true });
  });
}

function contains(element, y) {
  const box = element.getBoundingClientRect();
  return y > box.top && y < box.bottom;
}
