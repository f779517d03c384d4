import { applied } from './apply.ts';
import type { PatchOperation } from './operation.ts';
import { stepsOf, valueAt } from './pointer.ts';

/**
 * The patch that takes a patch back: applied to the changed document it gives the document as it was.
 * @param document - the document before the patch
 * @throws INPUT_INVALID for a patch that does not fit the document
 * @example
 * ```ts
 * import { undoPatch } from '@livelane/contracts/life';
 * undoPatch({ days: 30 }, [{ op: 'replace', path: '/days', value: 45 }]); // => [{"op":"replace","path":"/days","value":30}]
 * ```
 */
export function undoPatch(document: unknown, patch: readonly PatchOperation[]): PatchOperation[] {
  const undone: PatchOperation[][] = [];
  let now = document;
  patch.forEach((operation, index) => {
    const next = applied(now, operation, index);
    undone.unshift(inverse(now, operation));
    now = next;
  });
  return undone.flat();
}

function inverse(before: unknown, operation: PatchOperation): PatchOperation[] {
  const { op, path } = operation;
  if (op === 'test' || (op === 'move' && operation.from === path)) return [];
  const value = valueAt(before, stepsOf(path) ?? []);
  if (op === 'remove') return [{ op: 'add', path, value }];
  if (op === 'replace') return [{ op: 'replace', path, value }];
  if (op !== 'move') return unadded(before, path);
  const { from } = operation;
  const left = applied(before, { op: 'remove', path: from }, 0);
  const moved = valueAt(before, stepsOf(from) ?? []);
  return [...unadded(left, path), { op: 'add', path: from, value: moved }];
}

/** What takes back that something was added. */
function unadded(before: unknown, path: string): PatchOperation[] {
  const { place, over } = target(before, path);
  return over === undefined
    ? [{ op: 'remove', path: place }]
    : [{ op: 'replace', path, value: over }];
}

/** Where something that is added comes to lie, and the value of an object that it stands in the place of. */
function target(
  document: unknown,
  path: string,
): { readonly place: string; readonly over: unknown } {
  const steps = stepsOf(path) ?? [];
  const parent = valueAt(document, steps.slice(0, -1));
  if (steps.length > 0 && Array.isArray(parent)) {
    const end = path.endsWith('/-') ? `${path.slice(0, -1)}${parent.length}` : path;
    return { place: end, over: undefined };
  }
  return { place: path, over: valueAt(document, steps) };
}
