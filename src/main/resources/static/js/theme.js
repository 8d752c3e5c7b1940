// Runs before the first paint, so that a dark page never flashes white. Classic script on purpose.
(function () {
  const root = document.documentElement;
  let choice = root.dataset.theme || "auto";
  try {
    choice = localStorage.getItem("theme") || choice;
  } catch (e) {
    // Storage may be forbidden: the profile's choice stands.
  }
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const isDark = choice === "dark" || (choice === "auto" && dark.matches);
    root.setAttribute("data-bs-theme", isDark ? "dark" : "light");
  };
  dark.addEventListener("change", apply);
  apply();
})();
