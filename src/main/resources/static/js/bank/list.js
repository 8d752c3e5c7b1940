// How many are ticked, and all of a page with one click.
const form = document.querySelector("[data-bulk]");
if (form) {
  const boxes = Array.from(form.querySelectorAll("[name=question]"));
  const count = form.querySelector("[data-ticked]");
  const all = form.querySelector("[data-tick-all]");

  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    count.textContent = `${ticked} ${count.dataset.text}`;
    count.hidden = ticked === 0;
  };
  form.addEventListener("change", show);
  all.hidden = false;
  all.addEventListener("click", () => {
    const tick = boxes.some((box) => !box.checked);
    boxes.forEach((box) => { box.checked = tick; });
    show();
  });
  // Going back, the browser ticks again what was ticked.
  window.addEventListener("pageshow", show);
}
