import type { Inline, Prose, Provision } from '../clause/text/prose.ts';

/**
 * A provision without the sentences that hold a blank, for clauses whose open points are left open on purpose: the list of
 * these decisions says so, and a blank would look forgotten.
 * @returns nothing where no sentence is left
 */
export function settledProvision(provision: Provision): Provision[] {
  const kept = sentences(provision.prose).filter((sentence) => !sentence.some(isBlank));
  return kept.length === 0 ? [] : [{ ...provision, prose: trimmed(kept.flat()) }];
}

/** Whether a run is a blank. */
export function isBlank(inline: Inline): boolean {
  return typeof inline !== 'string' && 'blank' in inline;
}

/** Prose cut after each full stop of its fixed wording. */
function sentences(prose: Prose): Prose[] {
  const found: Inline[][] = [[]];
  for (const inline of prose) {
    const parts = typeof inline === 'string' ? inline.split(/(?<=\. |。)/) : [inline];
    for (const [index, part] of parts.entries()) {
      if (index > 0) found.push([]);
      if (part !== '') found.at(-1)?.push(part);
    }
    if (typeof inline === 'string' && /(?:\. |。)$/.test(inline)) found.push([]);
  }
  return found.filter((sentence) => sentence.length > 0);
}

/** Without the space after the last full stop. */
function trimmed(prose: Prose): Prose {
  const last = prose.at(-1);
  return typeof last === 'string' ? [...prose.slice(0, -1), last.trimEnd()] : prose;
}
