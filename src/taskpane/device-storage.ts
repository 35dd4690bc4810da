/**
 * The browser's storage on this device. Browsers may refuse it to a page inside another one, and may be out of room: then
 * nothing was ever kept, and every caller has to do without.
 */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under a key, where the browser lets us. */
export function store(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Refused: see above.
  }
}
