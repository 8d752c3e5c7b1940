// Replaces what is inside [data-include] by the fragment at that address. What is inside until then,
// and if it fails, is a plain link to the same thing.
for (const place of document.querySelectorAll("[data-include]")) {
  fetch(place.dataset.include, { headers: { "X-Fragment": "include" }, credentials: "same-origin" })
    .then((response) => (response.ok ? response.text() : Promise.reject(response.status)))
    .then((html) => { place.innerHTML = html; })
    .catch(() => {});
}
