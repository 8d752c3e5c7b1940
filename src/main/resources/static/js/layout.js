// What every page has: the theme switch and the menu.
const toggle = document.querySelector("[data-theme-toggle]");
if (toggle) {
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    const root = document.documentElement;
    const next = root.getAttribute("data-bs-theme") === "dark" ? "light" : "dark";
    root.setAttribute("data-bs-theme", next);
    try {
      localStorage.setItem("theme", next);
    } catch (e) {
      // Then the choice lasts for this page only.
    }
  });
}

// On wide screens the menu is a bar that is always open; a closed <details> would hide it.
const menu = document.querySelector("[data-menu]");
const wide = window.matchMedia("(min-width: 62rem)");
const adapt = () => { if (menu) menu.open = wide.matches; };
wide.addEventListener("change", adapt);
adapt();

// One's own menu closes when one is elsewhere.
const own = document.querySelector("[data-own-menu]");
if (own) {
  document.addEventListener("click", (event) => { if (!own.contains(event.target)) own.open = false; });
  own.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && own.open) {
      own.open = false;
      own.querySelector("summary").focus();
    }
  });
}

// Sign-up: the server learns the browser's time zone; without it UTC is taken until the profile says otherwise.
document.querySelectorAll("[data-zone]").forEach((zone) => {
  zone.value ||= Intl.DateTimeFormat().resolvedOptions().timeZone || "";
});

// Saving the profile's colours overrules what was switched on this device before.
document.querySelector("[data-profile]")?.addEventListener("submit", () => {
  try {
    localStorage.removeItem("theme");
  } catch (e) {
    // Then there was nothing kept either.
  }
});

// On a phone the tabs may be wider than the screen: the one we are on comes into view.
document.querySelector(".tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
