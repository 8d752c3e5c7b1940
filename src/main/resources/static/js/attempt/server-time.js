// The server's time as this page knows it. It rests on the monotonic clock of the browser, so moving the computer's
// clock changes nothing; a tab that slept asks again, since some monotonic clocks stand still in sleep.
let anchorServer = 0;
let anchorLocal = 0;

/** The server said it was `serverMillis` at the local monotonic time `localMillis`. */
export function anchor(serverMillis, localMillis = performance.now()) {
  anchorServer = serverMillis;
  anchorLocal = localMillis;
}

/** Milliseconds since 1970 by the server's clock. */
export function now() {
  return anchorServer + (performance.now() - anchorLocal);
}

/** When the first byte of this page came in: the page's own "now" is that old. */
export function pageArrival() {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation && navigation.responseStart > 0 ? navigation.responseStart : performance.now();
}
