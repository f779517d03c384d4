import { type ComponentType, lazy } from 'react';

/** Time before a part that could not be loaded is asked for again, in milliseconds. */
const AGAIN_MS = 2_000;

/** A part of a page that is loaded when it is first shown, and asked for until it is there. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>) {
  const loaded = async (): Promise<ComponentType<Props>> => {
    for (;;)
      try {
        return await load();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
  };
  return lazy(async () => ({ default: await loaded() }));
}
