import { useSpeech } from '../shared/language.tsx';
import { dayText } from '../shared/times.ts';
import type { Summary } from './data.ts';
import styles from './settle.module.css';
import { Money } from './totals.tsx';

type Payment = Summary['due'][number];

/** What is to be paid, by day and payee: what is due already in one line, then the days to come. */
export function Due({ summary: { due, payees, knownAsOf } }: { summary: Summary }) {
  const { t } = useSpeech();
  const days = due.toSorted((a, b) => a.on.localeCompare(b.on));
  const today = knownAsOf.slice(0, 10);
  const [now, later] = [days.filter(({ on }) => on <= today), days.filter(({ on }) => on > today)];
  const nameOf = (id: string) => payees.find((it) => it.id === id)?.name ?? id;
  const sum = sumOf(now);
  return (
    <section className="card">
      <h2>{t('settleDue')}</h2>
      {days.length === 0 && <p className="muted">{t('settleNothingDue')}</p>}
      {sum !== undefined && (
        <details className={styles.group}>
          <summary>
            <span className={styles.what}>
              {t('settleNow')}{' '}
              <span className="muted">{t('settleDays', { count: now.length })}</span>
            </span>
            <Money amount={sum} />
          </summary>
          <Days payments={now} nameOf={nameOf} />
        </details>
      )}
      {later.length > 0 && <Days payments={later} nameOf={nameOf} />}
    </section>
  );
}

function Days(props: { payments: readonly Payment[]; nameOf: (id: string) => string }) {
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
        {props.payments.map(({ id, on, payee, clauseId, amount }) => (
          <tr key={id}>
            <td>{dayText(on, language)}</td>
            <td>
              {props.nameOf(payee)} <span className="muted">{clauseId}</span>
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
