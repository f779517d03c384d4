/** Keeps texts in a browser; where it refuses to (no cookies, private mode), they last as long as the page. */
export interface Kept {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** @param storage - gives the storage, and may throw as browsers do */
export function keptIn(storage: () => Storage): Kept {
  const own = new Map<string, string>();
  const orElse = <Value>(asked: () => Value, instead: () => Value): Value => {
    try {
      return asked();
    } catch {
      return instead();
    }
  };
  return {
    get: (key) =>
      orElse(
        () => storage().getItem(key),
        () => own.get(key) ?? null,
      ),
    set: (key, value) =>
      orElse(
        () => storage().setItem(key, value),
        () => void own.set(key, value),
      ),
    remove: (key) =>
      orElse(
        () => storage().removeItem(key),
        () => void own.delete(key),
      ),
  };
}

/** What outlives the browser. */
export const keptForLong: Kept = keptIn(() => localStorage);

/** What outlives a reload of this tab. */
export const keptInTab: Kept = keptIn(() => sessionStorage);
