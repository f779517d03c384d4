import type { Change } from '../../life/patch/diff.ts';
import { describeReceived } from '../../vocabulary/index.ts';
import { type BinContext, terminalTable } from '../../vocabulary/node/index.ts';

/** Changes as a table: what they are part of, where, what stood there, what stands there now. */
export function changeTable(changes: readonly Change[], { say }: Pick<BinContext, 'say'>): string {
  const shown = (value: unknown): string => (value === undefined ? '' : describeReceived(value));
  const head = [
    { en: 'of', 'zh-Hans': '所属' },
    { en: 'place', 'zh-Hans': '位置' },
    { en: 'before', 'zh-Hans': '原为' },
    { en: 'now', 'zh-Hans': '现为' },
  ].map(say);
  const rows = changes.map(({ op, of = '', path, from, was, value }) =>
    op === 'move' ? [of, path, from ?? '', ''] : [of, path, shown(was), shown(value)],
  );
  return terminalTable([head, ...rows]);
}
