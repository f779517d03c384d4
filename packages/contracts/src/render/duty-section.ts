import { type Prose, prose } from '../clause/text/prose.ts';
import { contractDuties, type Duty } from '../duties/list.ts';
import type { Block } from './block.ts';
import { deedProse, missedProse, timeProse } from './duty-prose.ts';
import { dutyWriting } from './duty-writing.ts';
import type { Writing } from './writing.ts';

/** Who owes what by when, and what follows when it is missed. */
export function dutySection(writing: Writing): Block[] {
  const { labels } = writing.locale;
  const duties = contractDuties(writing.contract);
  if (duties.length === 0) return [];
  const words = dutyWriting(writing);
  return [
    { block: 'heading', text: labels.summary },
    {
      block: 'table',
      about: duties.map(({ id }) => id),
      head: [labels.who, labels.what, labels.byWhen, labels.ifMissed],
      rows: duties.map((duty) => [
        whoProse(duty, writing),
        deedProse(duty, words),
        timeProse(duty, words),
        missedProse(duty, words),
      ]),
    },
  ];
}

function whoProse({ by, isShared, to }: Duty, { format, locale: { labels } }: Writing): Prose {
  const who = isShared === true ? labels.everyParty : format.party(by);
  return to === undefined ? [who] : prose`${who}\n→ ${format.party(to)}`;
}
