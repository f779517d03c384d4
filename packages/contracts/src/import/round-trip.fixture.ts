import type { Clause } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { localeOf } from '../render/locale-of.ts';
import { renderContract } from '../render/render.ts';
import { importProse } from './import-prose.ts';

/** What came back of a contract that was written out and read again. */
export interface CameBack {
  /** By kind: fields that came back equal, of those that the readers know. */
  readonly equal: ReadonlyMap<string, number>;
  /** By kind: clauses of the contract. */
  readonly clauses: ReadonlyMap<string, number>;
  /** Values that the contract does not have. */
  readonly other: readonly string[];
}

/** Fields whose value is an amount, a date, a rate or a count. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  deliverable: [
    '/quantity',
    '/publish',
    '/pinDays',
    '/keepUpDays',
    '/live/minutes',
    '/live/sessions',
  ],
  fee: ['/fixed/amount', '/commission/rate', '/commission/holdDays', '/commission/dueDays'],
  payment: ['/stages'],
  'payment-terms': ['/invoice/days'],
  'intellectual-property': ['/termDays', '/territory'],
  exclusivity: ['/window', '/tailDays', '/territory'],
  approval: ['/answerDays'],
  data: ['/timeRange', '/deadlineDays'],
  attribution: ['/windows'],
  termination: ['/noticeDays', '/cureDays'],
  cancellation: ['/steps'],
  renewal: ['/months', '/noticeDays'],
  'force-majeure': ['/noticeDays', '/endAfterDays'],
  tax: ['/withholdingRate', '/authority'],
  'sales-tax': ['/rate'],
  assessment: ['/criteria', '/period', '/assessedOn'],
  retainer: ['/periodic/amount'],
  'unit-fee': ['/amount'],
  expenses: ['/cap'],
};

const valueAt = (of: unknown, pointer: string): unknown =>
  pointer
    .slice(1)
    .split('/')
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
      of,
    );

/** The same value in one writing: instants without milliseconds, lists without ids. */
const written = (value: unknown): string =>
  JSON.stringify(value, (key, it: unknown) =>
    key === 'id' || key === 'metricId' || key === 'deliverableId' ? undefined : it,
  ).replaceAll('.000Z', 'Z');

/** Writes a contract out, imports its text, and compares figures by kind and field. */
export function cameBack(contract: Contract, language: 'en' | 'zh-Hans'): CameBack {
  const text = withoutSummary(renderContract(contract, { language, format: 'markdown' }), language);
  const { zone } = contract;
  const result = importProse(text, {
    language,
    id: 'again',
    asOf: '2026-11-30T00:00:00Z',
    cover: { zone },
  });
  const equal = new Map<string, number>();
  const other: string[] = [];
  const add = (to: Map<string, number>, kind: string, count = 1) =>
    to.set(kind, (to.get(kind) ?? 0) + count);
  for (const { clause } of result.clauses) {
    const same = contract.clauses.filter((it) => it.clause === clause.clause);
    for (const at of FIGURES[clause.clause] ?? []) {
      const value = valueAt(clause, at);
      if (value === undefined) continue;
      // Who hosts two sessions hosts two.
      const places = at === '/live/sessions' ? [at, '/quantity'] : [at];
      const known = same.flatMap((it) =>
        places.map((place) => written(valueAt(it, place) ?? null)),
      );
      if (known.includes(written(value))) add(equal, `${clause.clause}${at}`);
      else
        other.push(
          `${clause.clause}${at} = ${written(value)} of ${known.join(' | ')}: ${(clause as { wording?: string }).wording}`,
        );
    }
  }
  other.push(...wrongCover(contract, result.draft));
  const clauses = new Map<string, number>();
  for (const clause of contract.clauses as readonly Clause[])
    for (const at of FIGURES[clause.clause] ?? [])
      if ((valueAt(clause, at) ?? null) !== null) add(clauses, `${clause.clause}${at}`);
  return { equal, clauses, other };
}

function wrongCover(contract: Contract, draft: Partial<Contract>): string[] {
  return (['law', 'currency', 'term'] as const).flatMap((field) => {
    const value = draft[field];
    return value === undefined || written(value) === written(contract[field])
      ? []
      : [`/${field} = ${written(value)} of ${written(contract[field])}`];
  });
}

/** Without the table of duties, which says again what the provisions and the standard terms say. */
function withoutSummary(markdown: string, language: 'en' | 'zh-Hans'): string {
  const heading = `## ${localeOf(language).labels.summary}\n`;
  const start = markdown.indexOf(heading);
  const end = markdown.indexOf('\n## ', start + heading.length);
  return start < 0 ? markdown : `${markdown.slice(0, start)}${markdown.slice(end + 1)}`;
}
