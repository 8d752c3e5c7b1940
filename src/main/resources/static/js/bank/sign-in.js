// A page that stays open outlives sign-ins. Each has a token of its own, which only a page of its own tells.
const meta = document.querySelector("meta[name=csrf-token]");

export const token = () => meta?.content;

/** Takes over the token of whoever is signed in now; false where nobody is, or nobody who may see this page. */
export async function renewed() {
  const response = await fetch(location.pathname, { credentials: "same-origin" });
  if (!response.ok || new URL(response.url).pathname !== location.pathname) return false;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("meta[name=csrf-token]")?.content;
  if (!fresh) return false;
  meta.content = fresh;
  document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = fresh; });
  return true;
}

/** Sends once more where the sign-in that the page came with has ended and another has begun. */
export async function post(address, body, fragment) {
  const send = () => fetch(address, { method: "POST", body, credentials: "same-origin", headers: { "X-Fragment": fragment, "X-CSRF-TOKEN": token() } });
  const response = await send();
  const ended = response.redirected || response.status === 401 || response.status === 403;
  if (!ended) return response;
  if (!(await renewed())) return null;
  body.delete("_csrf");
  return send();
}
