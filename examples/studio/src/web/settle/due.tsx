import { useState } from 'react';
import { useSpeech } from '../shared/language.tsx';
import { dayText } from '../shared/times.ts';
import type { Summary } from './data.ts';
import styles from './settle.module.css';
import { Money } from './totals.tsx';

/** Days that are shown before the rest is asked for. */
const FIRST_DAYS = 8;

/** What is to be paid, by day and payee. A day that has passed is marked. */
export function Due({ summary: { due, payees, knownAsOf } }: { summary: Summary }) {
  const { t, language } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const days = due.toSorted((a, b) => a.on.localeCompare(b.on));
  const today = knownAsOf.slice(0, 10);
  const shown = isWhole ? days : days.slice(-FIRST_DAYS);
  const nameOf = (id: string) => payees.find((it) => it.id === id)?.name ?? id;
  return (
    <section className="card">
      <h2>{t('settleDue')}</h2>
      {days.length === 0 && <p className="muted">{t('settleNothingDue')}</p>}
      {days.length > shown.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {t('settleEarlierDays', { count: days.length - shown.length })}
        </button>
      )}
      {days.length > 0 && (
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
            {shown.map(({ id, on, payee, amount }) => (
              <tr key={id}>
                <td>
                  {dayText(on, language)}{' '}
                  {on <= today && <span className="badge mark">{t('settleNow')}</span>}
                </td>
                <td>{nameOf(payee)}</td>
                <td className={styles.number}>
                  <Money amount={amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
