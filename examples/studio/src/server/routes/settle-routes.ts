import { payeeStatement, writePayeeStatement } from '@livelane/contracts/payout';
import { Hono } from 'hono';
import { evidenceOf } from '../settle/evidence.ts';
import { modelsOf, whatIf } from '../settle/models.ts';
import { linesOf, summaryOf } from '../settle/summary.ts';
import type { Studio } from '../studio.ts';
import { visitor } from './visitor.ts';

const TYPES = { csv: 'text/csv', html: 'text/html', json: 'application/json' } as const;

const isFormat = (name: string): name is keyof typeof TYPES => Object.hasOwn(TYPES, name);

/** What is owed, and why. */
export function settleRoutes(studio: Studio) {
  const { accounts, deal, bookkeeper, audit } = studio;
  return new Hono()
    .get('/settlement', async (context) => {
      await visitor(studio, context, ['settle']);
      return context.json(summaryOf(await accounts.read()));
    })
    .get('/settlement/lines', async (context) => {
      await visitor(studio, context, ['settle']);
      const { clauseId = '', entry = '', order = '', after = '0' } = context.req.query();
      const wanted = { clauseId, entry, order, after: Number(after) || 0 };
      return context.json(linesOf(await accounts.read(), wanted));
    })
    .get('/settlement/lines/:id/evidence', async (context) => {
      await visitor(studio, context, ['settle']);
      return context.json(evidenceOf(await accounts.read(), deal, context.req.param('id')));
    })
    .get('/settlement/models', async (context) => {
      await visitor(studio, context, ['settle']);
      return context.json(modelsOf(deal));
    })
    .get('/settlement/models/:model', async (context) => {
      await visitor(studio, context, ['settle']);
      const account = await accounts.read();
      return context.json(await whatIf(account, { deal, bookkeeper }, context.req.param('model')));
    })
    .get('/settlement/statement/:format', async (context) => {
      await visitor(studio, context, ['settle']);
      const asked = context.req.param('format');
      const format = isFormat(asked) ? asked : 'csv';
      const language = context.req.query('language') === 'zh-Hans' ? 'zh-Hans' : 'en';
      const { settlement } = await accounts.read();
      const statement = payeeStatement(settlement, deal.creator);
      const file = `statement-${deal.creator}.${format}`;
      return context.body(writePayeeStatement(statement, { language, format }), 200, {
        'content-type': `${TYPES[format]}; charset=utf-8`,
        'content-disposition': `attachment; filename="${file}"`,
      });
    })
    .post('/orders/:id/refund', async (context) => {
      const { identity } = await visitor(studio, context, ['settle']);
      const id = context.req.param('id');
      await studio.refund(id);
      await audit(identity, `refunded order ${id}`);
      return context.json(summaryOf(await accounts.read()));
    });
}
