// What can be done with many questions shows once some are ticked, and says how many. Without this script it is at the end of the list.
const form = document.querySelector("[data-bulk]");
const all = document.querySelector("[data-all]");

function start() {
  const ticks = Array.from(form.querySelectorAll("[name=question]"));
  const everything = form.querySelector("[name=everything]");
  const bar = form.querySelector("details");
  const every = all.querySelector("input");
  all.hidden = false;
  bar.classList.add("bank-bulk-live");

  const show = () => {
    const ticked = ticks.filter((tick) => tick.checked).length;
    bar.hidden = ticked === 0 && !everything.checked;
    bar.querySelector("[data-count]").textContent = everything.checked ? "" : String(ticked);
    every.checked = ticked === ticks.length;
    every.indeterminate = ticked > 0 && ticked < ticks.length;
  };
  every.addEventListener("change", () => {
    ticks.forEach((tick) => (tick.checked = every.checked));
    show();
  });
  form.addEventListener("change", show);
  // Browsers keep ticks of a page that one comes back to.
  addEventListener("pageshow", show);
  show();
}

if (form) start();
