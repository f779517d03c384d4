import type { DisclosureDuty, LocalText, RunSheetItem, SessionPlan } from '../vocabulary/index.ts';

/** Duration of a repeated disclosure if the session is long enough: a project default. */
export const DISCLOSURE_SECONDS = 10;

/** Inputs of a run sheet. */
export interface Programme {
  /** Length of the session in whole seconds. */
  readonly seconds: number;
  readonly duties: readonly DisclosureDuty[];
  readonly products: SessionPlan['products'];
  readonly answerQuestions: boolean;
}

/**
 * The run sheet of a session: disclosures so that the strictest rule of every market is kept, an opening,
 * each product in its turn with its promotion, questions, a close. Rules that want a label standing get one
 * from the first second to the last; rules that want it repeated get it at the start, at the end, and
 * evenly between, never further apart than the smallest gap asked for.
 * @returns items in order of their start; every duty is in at least one `disclose` item, and a session of
 *   any length from ten seconds keeps all of them
 */
export function runSheet(programme: Programme): RunSheetItem[] {
  const items = [...disclosures(programme), ...selling(programme)];
  const rank = (item: RunSheetItem): number => ORDER.indexOf(item.action);
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => a.item.at - b.item.at || rank(a.item) - rank(b.item) || a.index - b.index)
    .map(({ item }) => item);
}

const ORDER = ['disclose', 'talk', 'pin', 'promotion', 'questions'] as const;

function disclosures({ seconds, duties }: Programme): RunSheetItem[] {
  const standing = duties.filter((duty) => stands(duty) && duty.medium !== 'voice');
  const repeated = duties.filter(
    (duty) => !stands(duty) || duty.medium === 'voice' || duty.medium === 'both',
  );
  const label: RunSheetItem[] =
    standing.length === 0
      ? []
      : [
          {
            id: 'label',
            at: 0,
            seconds,
            action: 'disclose',
            dutyIds: idsOf(standing),
            note: STANDING,
          },
        ];
  if (repeated.length === 0) return label;
  const length = Math.min(DISCLOSURE_SECONDS, Math.max(1, Math.floor(seconds / 6)));
  const repeats = repeatStarts({ seconds, length, gap: smallestGap(repeated) }).map(
    (at, index): RunSheetItem => ({
      id: `disclosure-${index + 1}`,
      at,
      seconds: length,
      action: 'disclose',
      dutyIds: idsOf(repeated),
      note: REPEATED,
    }),
  );
  return [...label, ...repeats];
}

/** Whether a rule requires a continuous label rather than a repeated one. */
function stands({ when }: DisclosureDuty): boolean {
  return (
    when.rule === 'continuous' ||
    when.rule === 'whole-promotion' ||
    when.rule === 'before-and-during'
  );
}

function idsOf(duties: readonly DisclosureDuty[]): string[] {
  return duties.map((duty) => duty.id);
}

function smallestGap(duties: readonly DisclosureDuty[]): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...duties.map(({ when }) =>
      when.rule === 'max-gap' ? when.seconds : Number.POSITIVE_INFINITY,
    ),
  );
}

/** Starts from the first second to the last stretch, evenly apart, so that the silence between is at most the gap. */
function repeatStarts({
  seconds,
  length,
  gap,
}: {
  readonly seconds: number;
  readonly length: number;
  readonly gap: number;
}): number[] {
  const lastStart = seconds - length;
  const steps = Math.max(1, Math.ceil(lastStart / (Math.max(gap, 1) + length)));
  return Array.from({ length: steps + 1 }, (_, index) => Math.floor((index * lastStart) / steps));
}

function selling({ seconds, products, answerQuestions }: Programme): RunSheetItem[] {
  const opening = Math.min(60, Math.max(2, Math.floor(seconds / 20)));
  const closing = answerQuestions ? Math.min(600, Math.max(2, Math.floor(seconds / 8))) : opening;
  const slot = Math.floor((seconds - opening - closing) / Math.max(1, products.length));
  const items: RunSheetItem[] = [
    { id: 'opening', at: 0, seconds: opening, action: 'talk', note: OPENING },
  ];
  products.forEach((product, index) => {
    if (slot < 1) return;
    const at = opening + index * slot;
    items.push({
      id: `pin-${index + 1}`,
      at,
      seconds: slot,
      action: 'pin',
      productId: product.id,
      note: { en: `Show ${product.name}.`, 'zh-Hans': `讲解${product.name}。` },
    });
    if (product.promotion !== undefined) {
      items.push({
        id: `promotion-${index + 1}`,
        at,
        seconds: slot,
        action: 'promotion',
        productId: product.id,
        note: product.promotion.text,
      });
    }
  });
  const end = { at: seconds - closing, seconds: closing };
  return [
    ...items,
    answerQuestions
      ? { id: 'questions', ...end, action: 'questions', note: QUESTIONS }
      : { id: 'closing', ...end, action: 'talk', note: CLOSING },
  ];
}

const STANDING: LocalText = {
  en: 'The label stands on the picture from the first second to the last.',
  'zh-Hans': '标签从第一秒到最后一秒持续显示在画面上。',
};
const REPEATED: LocalText = {
  en: 'Show the label; speak it where the duty wants voice.',
  'zh-Hans': '显示标签；义务要求口播的，同时口播。',
};
const OPENING: LocalText = {
  en: 'Welcome; say that this is advertising before any product.',
  'zh-Hans': '开场；在出现商品之前说明这是广告。',
};
const QUESTIONS: LocalText = { en: 'Answer viewers’ questions.', 'zh-Hans': '回答观众提问。' };
const CLOSING: LocalText = { en: 'Sum up and say goodbye.', 'zh-Hans': '总结并结束。' };
