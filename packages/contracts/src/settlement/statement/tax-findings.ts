import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type Instant, toEpochMs, windowContains } from '../../vocabulary/index.ts';
import { payeesOf } from '../earnings/earnings.ts';
import { abridged } from '../entry/explanation.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';
import { calendarOf } from '../schedule/calendar.ts';

/** Certificates that lower no tax, and treaty rates that no certificate brings into effect. */
export function taxFindings(
  contract: CompleteContract,
  {
    facts: { certificate },
    knownAsOf,
  }: { readonly facts: KnownFacts; readonly knownAsOf: Instant },
): SettlementFinding[] {
  const taxes = clausesOf(contract, 'tax').filter(({ treaty }) => treaty !== undefined);
  const without = certificate.filter(({ about }) => !taxes.some(({ id }) => id === about));
  const date = calendarOf(contract.zone).dateOf(toEpochMs(knownAsOf));
  const open = taxes.flatMap(({ id, treaty }) => {
    const valid = treaty?.certificate?.valid;
    if (valid !== undefined && windowContains(valid, knownAsOf)) return [];
    const lacking = payeesOf(contract).filter(
      (payee) =>
        !certificate.some(
          (it) => it.about === id && it.by === payee && windowContains(it.valid, knownAsOf),
        ),
    );
    return lacking.map((payee) =>
      settlementFinding('TREATY_WITHOUT_CERTIFICATE', {
        path: `${clausePath(contract, id)}/treaty`,
        params: { tax: id, payee, date },
      }),
    );
  });
  if (without.length === 0) return open;
  const params = { count: without.length, facts: abridged(without.map(({ id }) => id)) };
  return [...open, settlementFinding('CERTIFICATE_WITHOUT_EFFECT', { path: '/clauses', params })];
}
