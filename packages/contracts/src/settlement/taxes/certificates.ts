import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type PlainDate, toInstant, windowContains } from '../../vocabulary/index.ts';
import type { Entry, PayeeEntry } from '../entry/entry.ts';
import { WITHOUT_WORK } from '../entry/without-work.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import { calendarOf } from '../schedule/calendar.ts';

type Certificate = FactOf<'certificate'>;

/** The booking of a certificate, which lowers taxes from then on. */
export interface CertificateEntry extends Entry {
  readonly certificate: Certificate;
}

/** The certificates that are about a tax with a treaty rate, as they become known. */
export function certificateEntries(
  contract: CompleteContract,
  certificates: readonly Certificate[],
): CertificateEntry[] {
  const withTreaty = new Set(
    clausesOf(contract, 'tax').flatMap(({ id, treaty }) => (treaty === undefined ? [] : [id])),
  );
  return certificates
    .filter(({ about }) => withTreaty.has(about))
    .map((certificate) => ({
      certificate,
      entry: 'withholding',
      at: Date.parse(certificate.recordedAt),
      key: `certificate ${certificate.id}`,
      clauseId: certificate.about,
      payer: undefined,
      earnedAt: Date.parse(certificate.occurredAt),
      factIds: [certificate.id],
      ...WITHOUT_WORK,
    }));
}

/** Which taxes a treaty lowers on which amounts, by the certificates known so far. */
export class Certificates {
  private readonly contract: CompleteContract;
  private readonly treaties: readonly CompleteClauseOf<'tax'>[];
  private readonly known: { readonly certificate: Certificate; readonly on: PlainDate }[] = [];

  constructor(contract: CompleteContract) {
    this.contract = contract;
    this.treaties = clausesOf(contract, 'tax').filter(({ treaty }) => treaty !== undefined);
  }

  /** Takes a certificate that becomes known. */
  take(certificate: Certificate): void {
    const on = calendarOf(this.contract.zone).dateOf(Date.parse(certificate.recordedAt));
    this.known.push({ certificate, on });
  }

  /**
   * The taxes that are lowered on an amount: those of which a certificate is valid on the day on which it is due, and was
   * known on a day before. So what is taken back of an amount is taxed as that was.
   */
  lowered({ payee, due, earnedAt }: Pick<PayeeEntry, 'payee' | 'due' | 'earnedAt'>): string[] {
    if (this.treaties.length === 0) return [];
    const calendar = calendarOf(this.contract.zone);
    const date = due ?? calendar.dateOf(earnedAt);
    const day = toInstant(due === null ? earnedAt : calendar.endOf(due) - 1);
    return this.treaties
      .filter(({ id, treaty }) => {
        const term = treaty?.certificate;
        if (term !== undefined && windowContains(term.valid, day)) return true;
        return this.known.some(
          ({ certificate: { about, by, valid }, on }) =>
            about === id && by === payee && windowContains(valid, day) && on < date,
        );
      })
      .map(({ id }) => id);
  }
}
