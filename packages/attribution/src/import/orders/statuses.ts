import { attributionFileIssue } from '../../node/issues.ts';
import type { ExportStatus } from '../export-kind.ts';
import type { OrderContext } from './order-context.ts';
import type { OrderDraft } from './order-draft.ts';

/** What a word of an export says about an order; refused where it is not known, since it decides what is paid. */
export function statusOf(
  word: unknown,
  { id, lineNumber }: OrderDraft,
  { kind, issues }: OrderContext,
): ExportStatus {
  if (word === undefined) return 'paid';
  const { statuses = {} } = kind;
  const plain = String(word).trim().toLowerCase();
  const status = Object.hasOwn(statuses, plain) ? statuses[plain] : undefined;
  if (status !== undefined) return status;
  const known = issues.some(
    ({ code, received }) => code === 'EXPORT_STATUS' && received === JSON.stringify(word),
  );
  if (!known)
    issues.push(
      attributionFileIssue('EXPORT_STATUS', {
        ...{ path: '/status', line: lineNumber, received: word },
        params: { order: id, words: Object.keys(statuses) },
      }),
    );
  return 'paid';
}
