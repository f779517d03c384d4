import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { type ObservedPage, SLOW_MS } from './seen.ts';

/** What a viewer does on the page, and how to see that it was done. */
interface Step {
  readonly what: string;
  readonly does: (page: Page) => Promise<void>;
  readonly isDone: (page: Page) => Promise<void>;
}

/** How long the slowest event of a step took. */
export interface Interaction {
  readonly what: string;
  /** Name of the event; null where all were faster than {@link SLOW_MS}. */
  readonly event: string | null;
  /** At most this, in milliseconds. */
  readonly ms: number;
}

const CODE = 'MIA15';
const QUESTION = 'Does it survive a coffee?';

/** Time between two keys, in milliseconds: that of a fast thumb. */
const KEY_MS = 100;

/** Time in which the frames after a step are shown and told, in milliseconds. */
const SETTLE_MS = 800;

const code = (page: Page) => page.getByLabel('Discount code');
const question = (page: Page) => page.getByLabel('Ask the host');

const STEPS: readonly Step[] = [
  {
    what: 'opening the buy drawer',
    does: (page) => tap(page, page.locator('[data-card]').getByRole('button', { name: 'Buy' })),
    isDone: (page) => code(page).waitFor(),
  },
  {
    what: 'typing a code',
    does: (page) => write(page, code(page), CODE),
    isDone: (page) => holds(code(page), CODE),
  },
  {
    what: 'closing it',
    does: (page) => tap(page, page.getByRole('dialog').getByRole('button', { name: 'Close' })),
    isDone: (page) => code(page).waitFor({ state: 'detached' }),
  },
  ...['Chat', 'Poll', 'News', 'Questions'].map((name) => {
    const tab = (page: Page) => page.getByRole('tab', { name });
    return {
      what: `tab ${name}`,
      does: (page: Page) => tap(page, tab(page)),
      isDone: (page: Page) => page.getByRole('tab', { name, selected: true }).waitFor(),
    };
  }),
  {
    what: 'writing a question',
    does: (page) => write(page, question(page), QUESTION),
    isDone: (page) => holds(question(page), QUESTION),
  },
  {
    what: 'sending it',
    does: (page) => tap(page, page.getByRole('button', { name: 'Send' })),
    isDone: (page) => page.getByText('Sent. Everybody sees it').waitFor(),
  },
];

/** Does all steps on a page that shows a live show, as a finger and a keyboard do. */
export async function interact(page: Page): Promise<readonly Interaction[]> {
  await page.getByRole('tab', { name: 'Chat' }).waitFor();
  await taken(page);
  const interactions: Interaction[] = [];
  for (const { what, does, isDone } of STEPS) {
    await does(page);
    await isDone(page);
    await sleep(SETTLE_MS);
    const [slowest] = (await taken(page)).toSorted((a, b) => b.ms - a.ms);
    interactions.push({ what, event: slowest?.name ?? null, ms: slowest?.ms ?? SLOW_MS });
  }
  if (interactions.every(({ event }) => event === null))
    throw new TypeError('Event Timing told of no interaction: nothing was measured');
  return interactions;
}

const taken = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as ObservedPage).takeEvents());

/** Taps by coordinates alone: what Playwright checks at a click would run in the page, and be measured too. */
async function tap(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new TypeError(`${target} is not on the page`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tap(page, field);
  await page.keyboard.type(text, { delay: KEY_MS });
}

/** @throws TypeError where a field does not hold a text: the keys went elsewhere */
async function holds(field: Locator, text: string): Promise<void> {
  const held = await field.inputValue();
  if (held !== text) throw new TypeError(`${field} holds ${JSON.stringify(held)}`);
}
