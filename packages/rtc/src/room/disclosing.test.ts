import type { DisclosureDuty, SessionEvent, SessionPlan } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import type { DisclosingOptions } from '../commerce/kinds/disclosure/disclosing.ts';
import { missedDisclosures } from '../recorder/missed-disclosures.ts';
import { createMemoryRoom } from './memory-room.ts';
import { caughtUp, codeOf, PLAN, START } from './selling.fixture.ts';
import { createMemoryRoomStore } from './store/memory-store.ts';

const SAMPLE = PLAN.disclosures[0] as DisclosureDuty;

const dutyOf = (
  id: string,
  when: DisclosureDuty['when'],
  medium: DisclosureDuty['medium'] = 'either',
): DisclosureDuty => ({ ...SAMPLE, id, when, medium });

async function openLive(disclosures: readonly DisclosureDuty[], options: DisclosingOptions = {}) {
  const clock = createDrivenClock(START);
  const plan: SessionPlan = { ...PLAN, disclosures: [...disclosures] };
  const room = await createMemoryRoom(plan, { clock, disclosing: options });
  /** Lets the time pass second by second, as the clock of a server does. */
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) await clock.advance(1_000);
  };
  return { room, pass };
}

/** What a log holds of disclosures: when, in seconds after the start, and what. */
function toldOf(events: readonly SessionEvent[]): readonly string[] {
  return events.flatMap((event) => {
    const at = (Date.parse(event.at) - START) / 1_000;
    if (event.type === 'disclosure')
      return [`${at} ${event.medium} ${event.phase}${event.scheduled ? '' : ' by hand'}`];
    if (event.type === 'prompt') return [`${at} prompt ${event.phase}`];
    return event.type === 'missed' ? [`${at} missed ${event.medium}`] : [];
  });
}

test('a repeated disclosure is in the picture at the start, before each interval ends, and at the end', async () => {
  const { room, pass } = await openLive([dutyOf('d', { rule: 'max-gap', seconds: 1_200 })]);
  const viewer = await room.join('ann');
  expect(room.snapshot().state.disclosures).toMatchObject([{ dutyId: 'd', text: 'Ad' }]);
  await pass(3_700);
  await caughtUp(room, viewer);
  await expect
    .poll(() => viewer.view().state.disclosures)
    .toMatchObject([{ dutyId: 'd', medium: 'picture' }]);
  await room.close();
  expect(toldOf(room.recorder.finish().events)).toEqual([
    ...['0 picture start', '10 picture stop', '1150 picture start', '1160 picture stop'],
    ...['2300 picture start', '2310 picture stop', '3450 picture start', '3460 picture stop'],
    '3590 picture start',
  ]);
});

test('what must be shown while something is promoted is shown from pin to unpin, each time', async () => {
  const { room, pass } = await openLive([dutyOf('d', { rule: 'whole-promotion' })]);
  await pass(5);
  await room.pin('velvet-six');
  await pass(100);
  await room.pin('tint-duo');
  await room.unpin('velvet-six');
  await pass(5);
  await room.unpin('tint-duo');
  await pass(5);
  await room.pin('tint-duo');
  expect(toldOf(room.recorder.finish().events)).toEqual([
    ...['5 picture start', '110 picture stop', '115 picture start'],
  ]);
});

test('before and during: at the start, and again with the first product', async () => {
  const { room, pass } = await openLive([dutyOf('d', { rule: 'before-and-during' })]);
  await pass(30);
  await room.pin('velvet-six');
  await pass(30);
  await room.unpin('velvet-six');
  await pass(30);
  expect(toldOf(room.recorder.finish().events)).toEqual([
    ...['0 picture start', '10 picture stop', '30 picture start', '60 picture stop'],
  ]);
});

test('the host is asked until it is spoken; then nobody is asked until the next time', async () => {
  const duty = dutyOf('d', { rule: 'max-gap', seconds: 600 }, 'voice');
  const { room, pass } = await openLive([duty]);
  const host = await room.join('mia', 'host');
  await pass(25);
  await expect
    .poll(() => host.view().state.prompts)
    .toMatchObject([{ dutyId: 'd', language: 'en', text: 'Ad' }]);
  await room.disclosed({ identity: 'mia', dutyId: 'd' });
  await expect.poll(() => host.view().state.prompts).toEqual([]);
  await pass(570);
  await expect.poll(() => host.view().state.prompts).toHaveLength(1);
  const { events } = room.recorder.finish();
  expect(toldOf(events)).toEqual([
    ...['0 prompt start', '5.001 missed voice', '20 prompt start'],
    ...['25 voice start by hand', '25 voice stop by hand', '565 prompt start', '585 prompt start'],
  ]);
  const [missed] = events.filter(({ type }) => type === 'missed');
  expect(missed).toMatchObject({ dutyId: 'd', due: '2026-12-01T12:00:05.000Z' });
});

test('a room that opens before its time asks ten seconds before it, and what is spoken too early does not count', async () => {
  const duty = dutyOf('d', { rule: 'at-start' }, 'voice');
  const from = '2026-12-01T12:01:00Z' as const;
  const { room, pass } = await openLive([duty], { from, promptSeconds: 5 });
  await pass(20);
  await room.disclosed({ identity: 'mia', dutyId: 'd' });
  await pass(36);
  await room.disclosed({ identity: 'mia', dutyId: 'd' });
  await pass(5);
  await room.disclosed({ identity: 'mia', dutyId: 'd' });
  await pass(60);
  expect(toldOf(room.recorder.finish().events).filter((it) => !it.includes('voice'))).toEqual([
    ...['50 prompt start', '55 prompt start', '56 prompt start', '61 prompt start'],
  ]);
});

test('picture and voice: the picture stays, the voice is asked for once while something is promoted', async () => {
  const { room, pass } = await openLive([dutyOf('d', { rule: 'whole-promotion' }, 'both')]);
  await pass(10);
  await room.pin('velvet-six');
  await pass(5);
  await room.disclosed({ identity: 'mia', dutyId: 'd' });
  await pass(100);
  await room.unpin('velvet-six');
  await room.pin('tint-duo');
  await pass(1);
  await room.unpin('tint-duo');
  expect(room.snapshot().state.prompts).toEqual([]);
  expect(toldOf(room.recorder.finish().events)).toEqual([
    ...['10 picture start', '10 prompt start', '15 voice start by hand', '15 voice stop by hand'],
    ...['115 picture stop', '115 picture start', '115 prompt start'],
    ...['116 picture stop', '116 prompt stop'],
  ]);
});

test('after a restart it goes on where it was, and what became due meanwhile is late', async () => {
  const duties = [
    dutyOf('d', { rule: 'max-gap', seconds: 600 }),
    dutyOf('e', { rule: 'continuous' }),
  ];
  const clock = createDrivenClock(START);
  const plan = { ...PLAN, disclosures: duties };
  const store = createMemoryRoomStore();
  // A process that does not wait: it is gone when something becomes due.
  const first = { clock: { now: clock.now }, store, disclosing: {} };
  const room = await createMemoryRoom(plan, first);
  await clock.advance(15_000);
  room.snapshot();
  expect(toldOf(room.recorder.finish().events)).toEqual([
    ...['0 picture start', '0 picture start', '15 picture stop'],
  ]);
  await clock.advance(700_000);
  const restarted = await createMemoryRoom(plan, { ...first, clock });
  const { disclosures } = restarted.snapshot().state;
  expect(disclosures.map(({ dutyId }) => dutyId)).toEqual(['e', 'd']);
  const { events } = restarted.recorder.finish();
  expect(toldOf(events)).toEqual(['715 missed picture', '715 picture start']);
  expect(missedDisclosures({ events })).toMatchObject([
    { path: '/events/0', evidence: { dutyId: 'd' }, params: { due: '2026-12-01T12:10:15.000Z' } },
  ]);
});

test('what the application makes itself is left to it, and counts', async () => {
  const { room, pass } = await openLive([dutyOf('d', { rule: 'max-gap', seconds: 600 })]);
  await pass(20);
  const form = { medium: 'picture', language: 'en' } as const;
  await room.disclose('d', 'start', form);
  await pass(700);
  await room.disclose('d', 'stop', form);
  await pass(100);
  expect(toldOf(room.recorder.finish().events)).toEqual([
    ...['0 picture start', '10 picture stop', '20 picture start by hand'],
    '720 picture stop by hand',
  ]);
});

test('a room without the option makes nothing by itself', async () => {
  const clock = createDrivenClock(START);
  const room = await createMemoryRoom(PLAN, { clock });
  await clock.advance(600_000);
  expect(room.recorder.finish().events).toEqual([]);
});

test.each([
  [{ shownSeconds: 0 }, '/shownSeconds'],
  [{ promptSeconds: 4.5 }, '/promptSeconds'],
])('%j is refused with its path', async (disclosing, path) => {
  const opening = createMemoryRoom(PLAN, { clock: createDrivenClock(START), disclosing });
  await expect(opening).rejects.toMatchObject({ details: { issues: [{ path }] } });
});

test('a duty of another session, or a language that it does not accept, is refused', async () => {
  const { room } = await openLive([dutyOf('d', { rule: 'at-start' }, 'voice')]);
  const spoken = { identity: 'mia', dutyId: 'd' };
  expect(await codeOf(room.disclosed({ ...spoken, dutyId: 'x' }))).toBe('INPUT_INVALID');
  expect(await codeOf(room.disclosed({ ...spoken, language: 'de' }))).toBe('INPUT_INVALID');
});

test('a host who was asked before the clock was set back is asked again', async () => {
  let now = START + 300_000;
  const clock = { now: () => now };
  const plan: SessionPlan = { ...PLAN, disclosures: [dutyOf('d', { rule: 'at-start' }, 'voice')] };
  const room = await createMemoryRoom(plan, { clock, disclosing: {} });
  const askedAt = () => room.snapshot().state.prompts.map(({ at }) => Date.parse(at) - START);
  expect(askedAt()).toEqual([300_000]);
  now = START + 100_000;
  expect(askedAt()).toEqual([100_000]);
  now += 19_999;
  expect(askedAt()).toEqual([100_000]);
});
