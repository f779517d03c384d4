import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** From what knows nothing of a deal to what is said about it: a folder imports only those before it. */
const LAYERS = [
  'money',
  'entry',
  'agreement',
  'facts',
  'schedule',
  'fees',
  'ledger',
  'statement',
] as const;

const folder = fileURLToPath(new URL('.', import.meta.url));
const sourcesIn = (layer: string): string[] =>
  readdirSync(`${folder}${layer}`).filter((name) => !/\.(test|fixture)\./.test(name));

describe('the folders of settlement', () => {
  it('are these, beside the front door and the oracle', () => {
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((it) => it.isDirectory())
      .map(({ name }) => name)
      .sort();
    expect(folders).toEqual([...LAYERS, 'oracle'].sort());
  });

  it.each(LAYERS)('%s imports only what lies below it', (layer) => {
    const below = LAYERS.slice(0, LAYERS.indexOf(layer) + 1);
    const above = sourcesIn(layer).flatMap((name) =>
      [...readFileSync(`${folder}${layer}/${name}`, 'utf8').matchAll(/from '\.\.\/(\w+)\//g)]
        .map(([, imported]) => imported)
        .filter((imported) => !below.some((it) => it === imported))
        .map((imported) => `${layer}/${name} imports ${imported}`),
    );
    expect(above).toEqual([]);
  });
});
