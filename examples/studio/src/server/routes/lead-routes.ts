import { toInstant } from '@livelane/contracts/vocabulary';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { bodyOf, IdForm, TextForm } from '../body.ts';
import { isOpen } from '../live/show.ts';
import type { Studio } from '../studio.ts';
import { visitor } from './visitor.ts';

const LeadForm = z.strictObject({
  leadId: IdForm,
  email: z.email().check(z.maxLength(200)),
  consent: TextForm,
});
const WithdrawForm = z.strictObject({ leadId: IdForm });

/** Who wants to hear of new products: the consent is in the room's log, the address here alone. */
export function leadRoutes(studio: Studio) {
  const { leads, documents } = studio;
  return new Hono()
    .get('/leads', async (context) => {
      const { identity } = await visitor(studio, context, ['viewer']);
      const own = await leads.export(identity);
      const withAddress = own.map(async ({ leadId, consent, at }) => ({
        ...{ leadId, consent, at },
        email: (await documents.read<string | null>('contact', leadId)) ?? '',
      }));
      return context.json({ leads: await Promise.all(withAddress) });
    })
    .post('/leads', bodyOf(LeadForm), async (context) => {
      const { identity } = await visitor(studio, context, ['viewer']);
      const { leadId, email, consent } = context.req.valid('json');
      const { room } = studio.room();
      await documents.write('contact', leadId, email);
      await room.lead({ identity, leadId, consent });
      return context.json({ leadId });
    })
    .post('/leads/withdraw', bodyOf(WithdrawForm), async (context) => {
      const { identity } = await visitor(studio, context, ['viewer']);
      const { leadId } = context.req.valid('json');
      const own = await leads.export(identity);
      const isOwn = own.some((lead) => lead.leadId === leadId);
      if (isOwn) await withdraw(studio, { identity, leadId });
      return context.json({ withdrawn: isOwn });
    });
}

/** The log of a show that ended is closed; the consent ends all the same. */
async function withdraw(
  studio: Studio,
  { identity, leadId }: { readonly identity: string; readonly leadId: string },
): Promise<void> {
  const { leads, documents, surroundings, audit } = studio;
  // The address goes first: what breaks off after that is tried again.
  await documents.write('contact', leadId, null);
  if (isOpen(await studio.show())) await studio.room().room.withdraw({ identity, leadId });
  else await leads.withdraw(leadId, toInstant(surroundings.clock.now()));
  await audit(identity, `withdrew consent ${leadId}`);
}
