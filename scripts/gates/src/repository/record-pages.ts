import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Gate, Report } from '../gate.ts';
import { writeRecords } from '../records/written.ts';
import { root } from '../workspace.ts';

const update = 'run `npm run gates -- --update-records` and look at the difference';

/** The pages and JSON Schemas of the records say what the schemas and their doc comments say, of every field. */
export const recordPages: Gate = {
  name: 'repository: record pages',
  async run(): Promise<Report> {
    const { files, findings, fields } = await writeRecords();
    const stale = [...files].flatMap(([file, content]) => {
      const path = join(root, file);
      const same = existsSync(path) && readFileSync(path, 'utf8') === content;
      return same ? [] : [`${file} is not what the sources give: ${update}`];
    });
    return { checks: fields + files.size, findings: [...findings, ...stale, ...strays(files)] };
  },
};

/** Writes the pages and JSON Schemas anew; what a person must mend is returned. */
export async function updateRecords(): Promise<Report> {
  const { files, findings } = await writeRecords();
  for (const [file, content] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return { checks: files.size, findings };
}

/** Pages and schemas that no record and no way of paying gives. */
function strays(files: ReadonlyMap<string, string>): string[] {
  return globSync(
    [
      'docs/records/*.md',
      'docs/records/schemas/*',
      'docs/ways-of-paying/**/*.md',
      'packages/contracts/schemas/*.schema.json',
    ],
    { cwd: root },
  )
    .filter((file) => !files.has(file))
    .map((file) => `${file} is a page or schema that the sources do not give`);
}
