import { least } from '../money/rational.ts';
import { NO_DAY } from '../terms/terms-of-payment.ts';
import type { Claim, PaidOfClaim } from './claim.ts';

/** Money of a pair that pays what comes to be owed: a part of a payment that paid no claim, or what a paid claim lost. */
interface Credit {
  left: bigint;
  /** What the payment paid; of no payment where a claim was lowered. */
  readonly paid: PaidOfClaim[];
}

/** The credits of each pair, the oldest first. */
export class CreditBook {
  private readonly credits = new Map<string, Credit[]>();

  /** @param paid - where it is noted what the credit pays */
  add(pair: string, { left, paid = [] }: { readonly left: bigint; readonly paid?: PaidOfClaim[] }) {
    if (left > 0n) this.credits.set(pair, [...this.of(pair), { left, paid }]);
  }

  private of(pair: string): readonly Credit[] {
    return this.credits.get(pair) ?? [];
  }

  /** Whether a pair has any. */
  has(pair: string): boolean {
    return this.of(pair).some(({ left }) => left > 0n);
  }

  /** Pays claims out of the credits of a pair; what is paid so bears no interest. */
  pay(pair: string, claims: readonly Claim[]): void {
    for (const credit of this.of(pair))
      for (const claim of claims) {
        const units = least(credit.left, claim.open);
        if (units <= 0n) continue;
        credit.paid.push({ claim, units, open: claim.open, due: NO_DAY, paidAt: 0 });
        credit.left -= units;
        claim.open -= units;
        claim.paid += units;
      }
  }

  /** Takes back what a payment left as credit. @returns the units that it did not have */
  takeBack(
    pair: string,
    { paid, units }: { readonly paid: PaidOfClaim[]; readonly units: bigint },
  ) {
    const credit = this.of(pair).find((it) => it.paid === paid);
    const used = least(credit?.left ?? 0n, units);
    if (credit !== undefined) credit.left -= used;
    return units - used;
  }
}
