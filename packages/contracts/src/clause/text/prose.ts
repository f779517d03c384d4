/** A run of text: fixed wording, a value of the contract, or a blank where nothing was agreed. */
export type Inline = string | { readonly value: string } | { readonly blank: string };

/** One sentence or paragraph as runs; writers escape every run. */
export type Prose = readonly Inline[];

/** What may stand in a prose template: a run, several runs, or a number. */
export type ProsePart = Inline | Prose | number;

/** Prose from a template whose parts are values of the contract, so that writers can set them off and escape them. */
export function prose(wording: TemplateStringsArray, ...parts: readonly ProsePart[]): Prose {
  const runs: Inline[] = [];
  wording.forEach((text, index) => {
    if (text !== '') runs.push(text);
    const part = parts[index];
    if (part === undefined) return;
    if (typeof part === 'number') runs.push(String(part));
    else if (Array.isArray(part)) runs.push(...(part as Prose));
    else runs.push(part as Inline);
  });
  return runs;
}

/** Several pieces of prose in a row, with a separator between them. */
export function joinProse(pieces: readonly Prose[], separator: string): Prose {
  return pieces.flatMap((piece, index) => (index === 0 ? [...piece] : [separator, ...piece]));
}

/** A table: its column heads and its rows of cells. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Prose[])[];
}

/** A numbered provision of a clause: a paragraph, perhaps with a table under it. */
export interface Provision {
  readonly prose: Prose;
  readonly table?: Table;
}
