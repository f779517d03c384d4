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
  const { id, actor: by, platform, live } = clause;
  const [at, last] = [startOfNode(node), endOfNode(node)];
  const until = live ? later(last, live.minutes ?? 0) : last;
  return {
    id: `${id}.publish.${index}`,
    by,
    what: live
      ? { en: `go live on ${platform}`, 'zh-Hans': `在 ${platform} 直播` }
      : { en: `publish on ${platform}`, 'zh-Hans': `在 ${platform} 发布` },
    when: until === at ? { at } : { at, until },
    zone: node.zone,
  };
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
