import { diffContracts, patchOf } from '../../life/patch/diff.ts';
import { type Bin, helpText, readTogether } from '../../vocabulary/node/index.ts';
import { deliverNamed } from '../delivery.ts';
import { readContract } from '../input.ts';
import { changeTable } from './changes.ts';

/** Adds `diff`: what differs between two revisions of a contract. */
export function addDiff(bin: Bin): void {
  bin.program
    .command('diff')
    .argument('<before>', helpText('a contract (JSON)', '一份合同（JSON）'))
    .argument('<after>', helpText('another revision of it (JSON)', '其另一版本（JSON）'))
    .description(
      helpText(
        'what differs between two revisions, path by path, and the patch between them',
        '逐处列出两个版本的差异，以及由前者得到后者的补丁',
      ),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((before: string, after: string, { out }: { readonly out?: string }) =>
      bin.run(async (context) => {
        const [first, second] = await readTogether([
          () => readContract(before, context),
          () => readContract(after, context),
        ]);
        const changes = diffContracts(first, second);
        const count = changes.length;
        const what = { en: `${count} change(s)`, 'zh-Hans': `${count} 处差异` };
        const people = `${changeTable(changes, context)}\n${context.say(what)}`;
        const json = { changes, patch: patchOf(changes) };
        await deliverNamed({ people, json, out, what }, context);
        return 0;
      }),
    );
}
