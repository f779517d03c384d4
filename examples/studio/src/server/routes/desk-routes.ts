import { renderContract } from '@livelane/contracts/render';
import { Hono } from 'hono';
import type { Studio } from '../studio.ts';
import { visitor } from './visitor.ts';

/** What operators look at before the show: creators, contract, localisation. */
export function deskRoutes(studio: Studio) {
  const { deal } = studio;
  const reviewed = (draft: string | undefined) =>
    draft === 'first' && deal.firstDraft !== null ? deal.firstDraft : deal.agreed;
  return new Hono()
    .get('/desk/creators', async (context) => {
      await visitor(studio, context, ['desk']);
      const { brief, grades, creator } = deal;
      return context.json({ brief, grades, creator });
    })
    .get('/desk/contract', async (context) => {
      await visitor(studio, context, ['desk', 'settle']);
      const { contract, findings } = reviewed(context.req.query('draft'));
      return context.json({ contract, findings, hasFirstDraft: deal.firstDraft !== null });
    })
    .get('/desk/contract.html', async (context) => {
      await visitor(studio, context, ['desk', 'settle']);
      const { contract } = reviewed(context.req.query('draft'));
      const language = context.req.query('language') === 'zh-Hans' ? 'zh-Hans' : 'en';
      return context.html(renderContract(contract, { language, format: 'html' }));
    });
}
