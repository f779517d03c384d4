import { useSpeech } from '../page/language.tsx';
import { dayText } from '../page/times.ts';
import type { Summary } from './data.ts';
import styles from './settle.module.css';
import { Money } from './totals.tsx';

type Payment = Summary['due'][number];

/** What is to be paid, by day and payee: what is due already in one line, then the days to come. */
export function Due({ summary: { due, payees, today } }: { summary: Summary }) {
  const { t } = useSpeech();
  const days = due.toSorted((a, b) => a.on.localeCompare(b.on));
  const [now, later] = [days.filter(({ on }) => on <= today), days.filter(({ on }) => on > today)];
  const nameOf = (id: string) => payees.find((it) => it.id === id)?.name ?? id;
  // On a phone the list would hide all else.
  const isWide = matchMedia('(min-width: 900px)').matches;
  return (
    <section className="card">
      <h2>{t('settleDue')}</h2>
      {days.length === 0 && <p className="muted">{t('settleNothingDue')}</p>}
      <Days title={t('settleNow')} payments={now} nameOf={nameOf} isOpen={false} />
      <Days title={t('settleLater')} payments={later} nameOf={nameOf} isOpen={isWide} />
    </section>
  );
}

interface DaysProps {
  readonly title: string;
  readonly payments: readonly Payment[];
  readonly nameOf: (id: string) => string;
  /** Whether the days are shown at first, not their sum alone. */
  readonly isOpen: boolean;
}

function Days({ title, payments, nameOf, isOpen }: DaysProps) {
  const { t } = useSpeech();
  const sum = sumOf(payments);
  if (sum === undefined) return null;
  return (
    <details className={styles.group} open={isOpen}>
      <summary>
        <span className={styles.what}>
          {title} <span className="muted">{t('settleDays', { count: payments.length })}</span>
        </span>
        <Money amount={sum} />
      </summary>
      <DayTable payments={payments} nameOf={nameOf} />
    </details>
  );
}

function DayTable({ payments, nameOf }: Pick<DaysProps, 'payments' | 'nameOf'>) {
  const { t, language } = useSpeech();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('settleDay')}</th>
          <th scope="col">{t('settlePayee')}</th>
          <th scope="col" className={styles.number}>
            {t('settleAmount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {payments.map(({ id, on, payee, clauseId, amount }) => (
          <tr key={id}>
            <td>{dayText(on, language)}</td>
            <td>
              {nameOf(payee)} <span className="muted">{clauseId}</span>
            </td>
            <td className={styles.number}>
              <Money amount={amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sum of payments, which are all in the currency of the statement; undefined for none. */
function sumOf(payments: readonly Payment[]) {
  const [first] = payments;
  if (first === undefined) return undefined;
  const minor = payments.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n);
  return { currency: first.amount.currency, minor: String(minor) };
}
