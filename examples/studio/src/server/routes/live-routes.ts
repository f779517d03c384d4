import { Hono } from 'hono';
import * as z from 'zod/mini';
import { bodyOf } from '../body.ts';
import { ActForm, carryOut } from '../live/acts.ts';
import { createLinkStates } from '../live/link-states.ts';
import type { Studio } from '../studio.ts';
import { visitor } from './visitor.ts';

const Number0 = z.number().check(z.gte(0), z.lte(1e9));
const Figure = z.nullable(Number0);

/** What a page measured of its link; shares are from 0 to 1. */
const TelemetryForm = z.strictObject({
  samples: z
    .array(
      z.strictObject({
        direction: z.enum(['up', 'down']),
        bitsPerSecond: Figure,
        lossShare: Figure,
        rttMs: Figure,
        frozenMs: Figure,
        concealedShare: Figure,
      }),
    )
    .check(z.maxLength(60)),
  decisions: z
    .array(
      z.strictObject({
        decision: z.string().check(z.maxLength(60)),
        reason: z.string().check(z.maxLength(200)),
      }),
    )
    .check(z.maxLength(60)),
});

/** What moderators see: questions and chat. */
const SAID: readonly string[] = ['question', 'release', 'chat', 'hide'];

/** Whether moderators have to look again. */
async function isSaid(request: Request): Promise<boolean> {
  if (request.method !== 'POST') return false;
  const { do: what } = (await request.json()) as { readonly do: string };
  return SAID.includes(what);
}

/** The room of the show: tokens, signed state and requests by the handlers of the package, acts of those who run it. */
export function liveRoutes(studio: Studio) {
  const { hub, audit, surroundings } = studio;
  const links = createLinkStates(surroundings.clock.now);
  return new Hono()
    .post('/live/token', async (context) => {
      const visit = await visitor(studio, context, ['viewer', 'host', 'desk']);
      return studio.room().token(context.req.raw, visit);
    })
    .post('/live/probe', async (context) => {
      const visit = await visitor(studio, context, ['host']);
      return context.json(await studio.probe(visit));
    })
    .on(['GET', 'POST'], '/live/commerce', async (context) => {
      const asked = context.req.raw.clone();
      const answer = await studio.room().commerce(context.req.raw);
      if (answer.ok && (await isSaid(asked))) hub.changed('questions');
      return answer;
    })
    .post('/live/act', bodyOf(ActForm), async (context) => {
      const { identity } = await visitor(studio, context, ['host', 'desk']);
      const act = context.req.valid('json');
      const events = await carryOut(studio.room(), act, surroundings);
      await audit(identity, `act: ${act.do}`);
      hub.changed('questions');
      return context.json({ events: events.map(({ type, at }) => ({ type, at })) });
    })
    .get('/live/people', async (context) => {
      await visitor(studio, context, ['host', 'desk']);
      const { participants } = await studio.room().room.roster();
      const names = await studio.access.names();
      const people = participants.map((it) => ({
        ...it,
        name: names[it.identity] ?? null,
        link: links.of(it.identity),
      }));
      return context.json({ people });
    })
    .get('/live/waiting', async (context) => {
      await visitor(studio, context, ['host', 'desk']);
      return context.json({ questions: studio.room().room.waiting() });
    })
    .post('/live/telemetry', bodyOf(TelemetryForm), async (context) => {
      const { identity } = await visitor(studio, context, ['viewer', 'host']);
      const { samples, decisions } = context.req.valid('json');
      if (!links.report(identity, samples)) return context.json({ taken: 0 });
      const { recorder, room } = studio.room();
      const at = room.time();
      for (const sample of samples)
        await recorder.record({ input: 'network', sample: { at, identity, ...sample } });
      for (const decision of decisions)
        await recorder.record({ input: 'decision', decision: { at, identity, ...decision } });
      return context.json({ taken: samples.length + decisions.length });
    });
}
