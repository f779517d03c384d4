// Writes the generated files of the bundled campaign: `node src/campaign/generate.ts`. The same bytes every time.
import { readFile, writeFile } from 'node:fs/promises';
import { creatorsOf } from './story/creators.ts';
import { SEED } from './story/plot.ts';
import { seededRandom } from './story/random.ts';
import type { CatalogueLine } from './story/shop.ts';
import { trafficOf } from './story/traffic.ts';

const folder = new URL('../../campaign/', import.meta.url);

/** The generated files of the campaign by name. */
export async function generateCampaign(): Promise<Record<string, string>> {
  const catalogue = JSON.parse(
    await readFile(new URL('products.json', folder), 'utf8'),
  ) as CatalogueLine[];
  const { touches, orders } = trafficOf(seededRandom(SEED), catalogue);
  // Creators have randomness of their own: adding one changes no order.
  const creators = creatorsOf(seededRandom(SEED + 1));
  return {
    'creators.json': `[\n${creators.map((creator) => JSON.stringify(creator)).join(',\n')}\n]\n`,
    'touches.ndjson': lines(touches),
    'orders.ndjson': lines(orders),
  };
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

if (import.meta.main) {
  for (const [name, content] of Object.entries(await generateCampaign())) {
    await writeFile(new URL(name, folder), content);
    process.stdout.write(
      `${name}: ${content.split('\n').length - 1} lines, ${(content.length / 1e6).toFixed(2)} MB\n`,
    );
  }
}
