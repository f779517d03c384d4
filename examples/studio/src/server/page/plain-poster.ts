import { formatMoney, type LocalText } from '@livelane/contracts/vocabulary';
import { html } from 'hono/html';
import type { posterOf } from '../live/poster.ts';

type Poster = Awaited<ReturnType<typeof posterOf>>;

/** The poster for who has no JavaScript, in all languages at once: nothing in it can be chosen. */
export function plainPoster({ title, host, window, zone, disclosures, products }: Poster) {
  const labels = new Set(disclosures.flatMap(({ label }) => textsOf(label)));
  const times = [timeText(window.start, 'UTC'), timeText(window.start, zone)];
  return html`<article>
      <h1>${textsOf(title).join(' · ')}</h1>
      <p>${host} · ${times.join(' · ')}</p>
      <p>${[...labels].join(' · ')}</p>
      <ul>
        ${products.map(({ name, price }) => html`<li>${name} · ${formatMoney(price)}</li>`)}
      </ul>
    </article>`;
}

const textsOf = (text: LocalText): readonly string[] => [...new Set(Object.values(text))];

/** A time as everybody reads it: `2026-11-30 21:30 GMT+9`. */
const timeText = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', {
    ...{ dateStyle: 'short', timeStyle: 'long', timeZone },
  }).format(Date.parse(at));
