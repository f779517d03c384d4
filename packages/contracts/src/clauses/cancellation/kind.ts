import { defineClause } from '../../clause/kind.ts';
import { cancellationConflicts } from './conflicts.ts';
import { CANCELLATION_FINDINGS } from './findings.ts';
import { cancellationSchemas } from './schema.ts';

/** What the payer owes for a piece or session that it cancels. */
export const cancellation = defineClause({
  schemas: cancellationSchemas,
  items: {},
  byDefault: {
    '/dueDays': { en: 'with the notice', 'zh-Hans': '通知时支付' },
  },
  findings: CANCELLATION_FINDINGS,
  conflicts: cancellationConflicts,
});
