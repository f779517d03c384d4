import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUNDLED = fileURLToPath(new URL('../../campaign', import.meta.url));

/** A copy of the bundled campaign with the first lines of its long files. */
export async function tinyCampaign(): Promise<string> {
  const tiny = await mkdtemp(join(tmpdir(), 'livelane-campaign-'));
  await cp(BUNDLED, tiny, { recursive: true });
  for (const [name, count] of [
    ['touches.ndjson', 2000],
    ['orders.ndjson', 120],
  ] as const) {
    const lines = (await readFile(join(BUNDLED, name), 'utf8')).split('\n').slice(0, count);
    await writeFile(join(tiny, name), `${lines.join('\n')}\n`);
  }
  return tiny;
}

/** A copy of a campaign with one file changed. */
export async function changedCampaign(
  folder: string,
  name: string,
  change: (text: string) => string,
): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'livelane-changed-'));
  await cp(folder, copy, { recursive: true });
  await writeFile(join(copy, name), change(await readFile(join(folder, name), 'utf8')));
  return copy;
}
