import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../tool.ts';

const compilerOptions = {
  module: 'NodeNext',
  target: 'ES2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  types: ['node'],
};

/** Compiles the TypeScript of a folder in the consumer's application. @returns what is wrong, a line each */
export async function compiled(app: string, name: string): Promise<string[]> {
  const folder = join(app, name);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const tsc = join(app, 'node_modules/.bin/tsc');
  const { code, output } = await run(tsc, ['-p', folder, '--pretty', 'false'], folder);
  return code === 0 ? [] : output.trim().split('\n');
}
