import { paymentDuty } from '../clause/duty/payment.ts';
import { say, the } from '../clause/duty/phrase.ts';
import type { Prose } from '../clause/text/prose.ts';
import type { Contract } from '../contract/document.ts';
import { contractDuties, type Duty, followsOf } from '../duties/list.ts';
import type { Block } from '../render/block.ts';
import { deedProse, missedProse, timeProse } from '../render/duty-prose.ts';
import type { Id, Settlement } from '../vocabulary/index.ts';
import type { Voice } from './voice.ts';

/** What a summary is of. */
export interface Summarised {
  readonly contract: Contract;
  readonly voice: Voice;
  /** Default: everybody. */
  readonly party?: Id;
  /** Default: no payments are listed but those of the contract. */
  readonly due?: Settlement['due'];
}

/** The duties of a contract, and the payments that a settlement makes due. */
export function dutiesOf({ contract, due = [], party }: Omit<Summarised, 'voice'>): Duty[] {
  const payments = due.map(({ id, clauseId, payer, payee, amount, on }): Duty => {
    const duty = paymentDuty(
      { ...(payer === undefined ? {} : { payer }), payee },
      {
        name: id,
        what: say('pay', { thing: say('amount-due') }),
        details: [the('amount', amount)],
        when: { at: 'date', on },
      },
    );
    return {
      ...duty,
      id: `${clauseId}.due.${id}`,
      clauseId,
      isSettled: false,
      follows: followsOf(duty, contract),
    };
  });
  return [...contractDuties(contract), ...payments].filter(
    ({ by, to, isShared }) =>
      party === undefined || isShared === true || by === party || to === party,
  );
}

/** A table for each party, then what concerns every party and what is open. */
export function dutySections(of: Summarised): Block[] {
  const { contract, voice } = of;
  const { labels, parentheses } = voice;
  const duties = dutiesOf(of);
  const [open, close] = parentheses;
  const known = new Set(contract.parties.map(({ id }) => id));
  const isNobodys = ({ by, isShared }: Duty): boolean =>
    isShared !== true && (typeof by !== 'string' || !known.has(by));
  const shared = duties.filter(({ isShared }) => isShared === true);
  return [
    { block: 'heading', text: labels.duties },
    ...contract.parties.flatMap(({ id, name, role }) => {
      const own = duties.filter(({ by, isShared }) => isShared !== true && by === id);
      return dutyTable(`${name}${open}${voice.role(role)}${close}`, own, of);
    }),
    ...dutyTable(capitalised(labels.everyParty), shared, of),
    ...dutyTable(capitalised(labels.notAgreed), duties.filter(isNobodys), of),
  ];
}

function dutyTable(
  heading: string,
  duties: readonly Duty[],
  { voice: { labels, writing } }: Summarised,
): Block[] {
  if (duties.length === 0) return [];
  const toWhom = ({ to }: Duty): Prose =>
    to === undefined ? ['–'] : writing.value({ as: 'party', is: to });
  // Nobody is named to whom it is owed where nobody owes anything to one party.
  const hasTo = duties.some(({ to }) => to !== undefined);
  return [
    { block: 'heading', text: heading },
    {
      block: 'table',
      head: [labels.what, ...(hasTo ? [labels.toWhom] : []), labels.byWhen, labels.ifMissed],
      rows: duties.map((duty) => [
        begun(deedProse(duty, writing)),
        ...(hasTo ? [toWhom(duty)] : []),
        timeProse(duty, writing),
        missedProse(duty, writing),
      ]),
    },
  ];
}

/** Prose that begins a cell; the first letter of its wording is a capital where the language has them. */
function begun([first = '', ...rest]: Prose): Prose {
  return [typeof first === 'string' ? capitalised(first) : first, ...rest];
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
