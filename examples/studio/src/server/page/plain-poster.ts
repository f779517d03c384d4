import { formatMoney, type LocalText } from '@livelane/contracts/vocabulary';
import { html } from 'hono/html';
import type { posterOf } from '../live/poster.ts';

type Poster = Awaited<ReturnType<typeof posterOf>>;

/** The poster for who has no JavaScript, in all languages at once: nothing in it can be chosen. */
export function plainPoster({ title, host, window, zone, state, disclosures, products }: Poster) {
  const times = new Set(['UTC', zone].map((timeZone) => timeText(window.start, timeZone)));
  return html`<article>
      <h1>${textsOf([title])}</h1>
      <p><bdi>${host}</bdi></p>
      <p>${state === 'scheduled' ? [...times].join(' · ') : state}</p>
      <p>${textsOf(disclosures.map(({ label }) => label))}</p>
      <ul>
        ${products.map(({ name, price }) => html`<li><bdi>${name}</bdi> ${formatMoney(price)}</li>`)}
      </ul>
    </article>`;
}

/** Texts in all of their languages, each once. */
function textsOf(texts: readonly LocalText[]) {
  const known = new Map(
    texts.flatMap((text) => Object.entries(text).map(([language, it]) => [it, language])),
  );
  return [...known].map(
    ([text, language]) => html`<span lang="${language}"><bdi>${text}</bdi></span> `,
  );
}

/** A time with its zone: `2026-11-30 21:30 GMT+9`. */
const timeText = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', {
    ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
    ...({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone } as const),
  }).format(Date.parse(at));
