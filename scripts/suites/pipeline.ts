import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Print } from './tally.ts';
import { root, run } from './tools.ts';

/**
 * Runs exactly the lines that the README shows under the comment `<!-- pipeline -->`: the loop as a shell pipeline.
 * They are one program for bash, started at the root, and any failing line fails it.
 */
export async function pipeline(print: Print): Promise<Outcome> {
  const blocks = pipelineBlocks(readFileSync(join(root, 'README.md'), 'utf8'));
  if (blocks.length === 0 || blocks.some((block) => block.trim() === '')) {
    print('README.md has no lines under <!-- pipeline -->\n');
    return { passed: 0, failed: 1, skipped: [] };
  }
  let failed = 0;
  for (const block of blocks) {
    print(block.replace(/^(?=.)/gm, '$ '));
    const args = ['-euo', 'pipefail', '-c', block];
    failed += (await run({ command: 'bash', args }, print)).code === 0 ? 0 : 1;
  }
  return { passed: blocks.length - failed, failed, skipped: [] };
}

export function pipelineBlocks(readme: string): string[] {
  return [...readme.matchAll(/<!-- pipeline -->\s*```(?:sh|bash)\n(.*?)```/gs)].map(
    (found) => found[1] ?? '',
  );
}
