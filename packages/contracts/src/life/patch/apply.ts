import { lifeIssue } from '../../error/life-issues.ts';
import { canonicalJson } from '../../vocabulary/hash/index.ts';
import { describeReceived, type InputInvalid, inputInvalid } from '../../vocabulary/index.ts';
import type { PatchOperation } from './operation.ts';
import { indexOf, stepsOf, valueAt } from './pointer.ts';

/**
 * The document after a patch (RFC 6902). The given document is not changed; where one step fails nothing is applied.
 * @param patch - fits `PatchOperationSchema`
 * @throws INPUT_INVALID with the step that does not fit: `/3/path`
 * @example
 * ```ts
 * import { applyPatch } from '@livelane/contracts/life';
 * applyPatch({ days: 30 }, [{ op: 'replace', path: '/days', value: 45 }]); // => { days: 45 }
 * ```
 */
export function applyPatch(document: unknown, patch: readonly PatchOperation[]): unknown {
  let left = MOST_COPIED;
  return patch.reduce((now: unknown, operation, index) => {
    if (operation.op === 'copy') {
      const from = new Place(index, 'from', operation.from);
      left -= sizeOf(existing(now, from), left);
      if (left < 0) throw from.tooLarge();
    }
    return applied(now, operation, index);
  }, document);
}

/** The document after one step of a patch. */
export function applied(document: unknown, operation: PatchOperation, index: number): unknown {
  const at = new Place(index, 'path', operation.path);
  switch (operation.op) {
    case 'add':
      return added(document, at, operation.value);
    case 'remove':
      return removed(document, at);
    case 'replace':
      return replaced(document, at, operation.value);
    case 'copy': {
      const from = new Place(index, 'from', operation.from);
      return added(document, at, existing(document, from));
    }
    case 'move': {
      const from = new Place(index, 'from', operation.from);
      const value = existing(document, from);
      if (at.steps.length > from.steps.length && from.steps.every((it, n) => it === at.steps[n]))
        throw at.refused('PATCH_INTO_ITSELF');
      // A value that is moved to its own place stays there.
      if (operation.from === operation.path) return document;
      return added(removed(document, from), at, value);
    }
    case 'test': {
      const found = existing(document, at);
      if (canonicalJson(found) === canonicalJson(operation.value)) return document;
      const params = { value: describeReceived(operation.value) };
      throw inputInvalid('patch', [
        lifeIssue('PATCH_TEST', { path: `/${index}/value`, received: found, params }),
      ]);
    }
  }
}

/** The most values that the copies of a patch may have together: each copy can double a document, so that 40 steps fill any memory. */
const MOST_COPIED = 100_000;

/** How many values a value is made of; counted until there are more than the most. */
function sizeOf(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let size = 1;
  for (const inner of Object.values(value)) {
    if (size > most) break;
    size += sizeOf(inner, most - size);
  }
  return size;
}

type Container = unknown[] | Record<string, unknown>;

/** A place that a step of a patch names. */
class Place {
  readonly steps: readonly string[];
  private readonly path: string;
  private readonly pointer: string;

  constructor(index: number, field: 'path' | 'from', pointer: string) {
    this.path = `/${index}/${field}`;
    this.pointer = pointer;
    const steps = stepsOf(pointer);
    if (steps === undefined) throw this.refused('PATCH_POINTER');
    this.steps = steps;
  }

  refused(code: 'PATCH_POINTER' | 'PATCH_TARGET' | 'PATCH_INTO_ITSELF'): InputInvalid {
    return inputInvalid('patch', [lifeIssue(code, { path: this.path, received: this.pointer })]);
  }

  noIndex(last: number): InputInvalid {
    const place = { path: this.path, received: this.pointer };
    return inputInvalid('patch', [lifeIssue('PATCH_INDEX', { ...place, params: { last } })]);
  }

  tooLarge(): InputInvalid {
    const place = { path: this.path, received: this.pointer, params: { most: MOST_COPIED } };
    return inputInvalid('patch', [lifeIssue('PATCH_COPIES', place)]);
  }
}

function existing(document: unknown, at: Place): unknown {
  const value = valueAt(document, at.steps);
  if (value === undefined) throw at.refused('PATCH_TARGET');
  return value;
}

function added(document: unknown, at: Place, value: unknown): unknown {
  if (at.steps.length === 0) return value;
  return edited(document, at, (parent, key) => {
    if (!Array.isArray(parent)) return { ...parent, [key]: value };
    const index = key === '-' ? parent.length : indexOf(key);
    if (index === undefined || index > parent.length) throw at.noIndex(parent.length);
    return parent.toSpliced(index, 0, value);
  });
}

function removed(document: unknown, at: Place): unknown {
  existing(document, at);
  return edited(document, at, (parent, key) => {
    if (Array.isArray(parent)) return parent.toSpliced(Number(key), 1);
    const { [key]: _, ...rest } = parent;
    return rest;
  });
}

function replaced(document: unknown, at: Place, value: unknown): unknown {
  existing(document, at);
  if (at.steps.length === 0) return value;
  return edited(document, at, (parent, key) =>
    Array.isArray(parent) ? parent.with(Number(key), value) : { ...parent, [key]: value },
  );
}

/** A copy of the document in which the parent of a place is edited; what lies beside the way is shared. */
function edited(
  document: unknown,
  at: Place,
  edit: (parent: Container, key: string) => Container,
): unknown {
  const last = at.steps.at(-1);
  // The document itself cannot be taken away.
  if (last === undefined) throw at.refused('PATCH_TARGET');
  const change = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) throw at.refused('PATCH_TARGET');
    const parent = value as Container;
    if (depth === at.steps.length - 1) return edit(parent, last);
    const step = at.steps[depth] ?? '';
    const key = Array.isArray(parent) ? indexOf(step) : step;
    if (key === undefined || !Object.hasOwn(parent, key)) throw at.refused('PATCH_TARGET');
    if (Array.isArray(parent))
      return parent.with(Number(key), change(parent[Number(key)], depth + 1));
    return { ...parent, [step]: change(parent[step], depth + 1) };
  };
  return change(document, 0);
}
