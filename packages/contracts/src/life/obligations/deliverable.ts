import { isLive, isPublished, traitsOf, usualAction } from '../../clauses/deliverable/form/form.ts';
import type { CompleteDeliverableClause } from '../../clauses/deliverable/schema.ts';
import { endOfNode, startOfNode } from '../../clauses/deliverable/starts.ts';
import { calendarOf } from '../../settlement/schedule/calendar.ts';
import { type Instant, toEpochMs, toInstant } from '../../vocabulary/index.ts';
import type { ClauseObligation, ObligationsOf } from './obligation.ts';

type Deliverable = CompleteDeliverableClause;
type Node = Deliverable['publish'][number];

/** What is published or held, and how long each piece stays pinned and public, from the latest moment of its publication. */
export const deliverableObligations: ObligationsOf<Deliverable> = (clause, { end }) =>
  clause.publish.flatMap((node, index) => {
    // What would be published after an early end is not owed; what was published before stays up.
    if (end !== null && toEpochMs(startOfNode(node)) >= end.endsAt) return [];
    return [publication(clause, node, index), ...stays(clause, node, index)];
  });

function publication(clause: Deliverable, node: Node, index: number): ClauseObligation {
  const [at, last] = [startOfNode(node), endOfNode(node)];
  const minutes = isLive(clause) ? clause.live?.minutes : clause.minutes;
  const until = minutes ? later(last, minutes) : last;
  return {
    id: `${clause.id}.publish.${index}`,
    ...workOf(clause),
    when: until === at ? { at } : { at, until },
    zone: node.zone,
  };
}

/** What is done, by whom and for whom. */
function workOf(clause: Deliverable): Pick<ClauseObligation, 'by' | 'to' | 'what'> {
  const { actor: by, platform, samples, recipient } = clause;
  const { en, 'zh-Hans': zh } = traitsOf(clause).words;
  if (isLive(clause))
    return { by, what: { en: `go live on ${platform}`, 'zh-Hans': `在 ${platform} 直播` } };
  if (isPublished(clause))
    return { by, what: { en: `publish on ${platform}`, 'zh-Hans': `在 ${platform} 发布` } };
  switch (usualAction(clause)) {
    case 'receive':
      return {
        ...{ by: samples?.sender ?? by, to: by },
        what: { en: `send ${en[1]}`, 'zh-Hans': `寄送${zh[1]}` },
      };
    case 'deliver':
      return {
        ...{ by, ...(recipient ? { to: recipient } : {}) },
        what: { en: `deliver ${en[1]}`, 'zh-Hans': `交付${zh[1]}` },
      };
    default:
      return { by, what: { en: `attend: ${en[1]}`, 'zh-Hans': `出席：${zh[1]}` } };
  }
}

function later(at: Instant, minutes: number): Instant {
  return toInstant(toEpochMs(at) + minutes * 60_000);
}

function stays(clause: Deliverable, node: Node, index: number): ClauseObligation[] {
  const { id, actor: by, pinDays, keepUpDays } = clause;
  const calendar = calendarOf(node.zone);
  const last = (days: number) => calendar.dateAfter(toEpochMs(endOfNode(node)), days);
  const stay = (name: string, days: number | null | undefined, what: ClauseObligation['what']) =>
    days
      ? [{ id: `${id}.${name}.${index}`, by, what, when: { on: last(days) }, zone: node.zone }]
      : [];
  return [
    ...stay('pin', pinDays, {
      en: 'last day on which the piece is pinned',
      'zh-Hans': '内容置顶的最后一日',
    }),
    ...stay('keep-up', keepUpDays, {
      en: 'last day on which the piece stays public',
      'zh-Hans': '内容保持公开的最后一日',
    }),
  ];
}
