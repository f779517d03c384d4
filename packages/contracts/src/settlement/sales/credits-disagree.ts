import type { Credit, CreditedSale } from '../../vocabulary/index.ts';

/**
 * Whether the credits written on an adjustment share its money otherwise than the sale's newest revision shares the
 * sale. Parts may differ by a minor unit per credit, since each row is divided into whole units of its own.
 */
export function creditsDisagree(adjustment: CreditedSale, sale: CreditedSale): boolean {
  const [money, sold] = [BigInt(adjustment.money.minor), BigInt(sale.money.minor)];
  if (money === 0n || sold === 0n) return false;
  const [parts, wanted] = [unitsByParty(adjustment.credits), unitsByParty(sale.credits)];
  const tolerance = sold * BigInt(Math.max(adjustment.credits.length, sale.credits.length));
  return [...new Set([...parts.keys(), ...wanted.keys()])].some((party) => {
    const difference = (parts.get(party) ?? 0n) * sold - (wanted.get(party) ?? 0n) * money;
    return difference > tolerance || -difference > tolerance;
  });
}

function unitsByParty(credits: readonly Credit[]): Map<string, bigint> {
  const units = new Map<string, bigint>();
  for (const { to, amount } of credits) {
    const party = JSON.stringify([to.party, 'id' in to ? to.id : null]);
    units.set(party, (units.get(party) ?? 0n) + BigInt(amount.minor));
  }
  return units;
}
