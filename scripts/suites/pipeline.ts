import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from './tally.ts';
import { root, run } from './tools.ts';

/**
 * Runs exactly the lines that the README shows under the comment `<!-- pipeline -->`: the loop as a shell pipeline.
 * They are one program for bash, started at the root, and any failing line fails it.
 */
export async function pipeline(): Promise<Omit<Tally, 'suite' | 'seconds'>> {
  const blocks = pipelineBlocks(readFileSync(join(root, 'README.md'), 'utf8'));
  if (blocks.length === 0 || blocks.some((block) => block.trim() === '')) {
    console.log('README.md shows no lines under <!-- pipeline -->');
    return { passed: 0, failed: 1, skipped: [] };
  }
  let failed = 0;
  for (const block of blocks) {
    console.log(block.replace(/^/gm, '$ '));
    failed += (await run('bash', ['-euo', 'pipefail', '-c', block])).code === 0 ? 0 : 1;
  }
  return { passed: blocks.length - failed, failed, skipped: [] };
}

export function pipelineBlocks(readme: string): string[] {
  return [...readme.matchAll(/<!-- pipeline -->\s*```(?:sh|bash)\n(.*?)```/gs)].map(
    (found) => found[1] ?? '',
  );
}
