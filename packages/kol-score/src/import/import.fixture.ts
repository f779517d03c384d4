import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type ImportedCreators, type ImportOptions, importCreators } from './import-creators.ts';

/** For tests: a folder for files, which goes when the tests of the file end. */
export function filesOf(): {
  readonly path: (name: string) => string;
  readonly save: (name: string, content: string | Uint8Array | object) => string;
  readonly imported: (
    content: string | object,
    options: ImportOptions & { readonly name?: string },
  ) => Promise<ImportedCreators>;
} {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kol-import-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  const save = (name: string, content: string | Uint8Array | object): string => {
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path(name), isRaw ? content : JSON.stringify(content));
    return path(name);
  };
  return {
    path,
    save,
    imported: (
      content,
      { name = typeof content === 'string' ? 'list.csv' : 'list.json', ...options },
    ) => importCreators([save(name, content)], options),
  };
}

/** The codes of findings, each with how many of it there are. */
export function codesOf({ findings }: ImportedCreators): string[] {
  return findings.map(({ code }) => code);
}
