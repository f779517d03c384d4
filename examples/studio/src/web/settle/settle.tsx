import { useState } from 'react';
import { Head } from '../page/frame.tsx';
import { useSpeech } from '../page/language.tsx';
import { Problem } from '../page/problem.tsx';
import { momentText } from '../page/times.ts';
import { type Summary, useSummary } from './data.ts';
import { Downloads } from './downloads.tsx';
import { Due } from './due.tsx';
import { Evidence } from './evidence/evidence.tsx';
import { Findings } from './findings.tsx';
import { Groups } from './groups.tsx';
import { Moves } from './moved.tsx';
import styles from './settle.module.css';
import { ShowOrders } from './show-orders.tsx';
import { Totals } from './totals.tsx';
import { WhatIf } from './what-if.tsx';

/** What is owed, to whom, when and why. */
export function Settle() {
  const { t } = useSpeech();
  const { data, error } = useSummary();
  return (
    <>
      <Head title={t('settleTitle')} />
      <main className={styles.page}>
        <Problem error={error} />
        {data === undefined ? (
          error === null && <p role="status">{t('loading')}</p>
        ) : (
          <Statement summary={data} />
        )}
      </main>
    </>
  );
}

function Statement({ summary }: { summary: Summary }) {
  const { t, language } = useSpeech();
  const [lineId, look] = useState<string>();
  const [order, find] = useState('');
  // The summary before the last refund, so that what it moved is seen.
  const [before, setBefore] = useState<Summary>();
  const refunds = { onRefund: setBefore };
  return (
    <>
      {summary.unbalanced.length > 0 && (
        <p role="alert" className={styles.wrong}>
          {t('settleUnbalanced', { lines: summary.unbalanced.join(', ') })}
        </p>
      )}
      <p className="muted">
        {t('settleKnownAsOf', {
          at: momentText(summary.knownAsOf, language),
          orders: summary.orders.toLocaleString(language),
        })}{' '}
        <span className="badge mark">{t('settleProvisional')}</span>
      </p>
      {before !== undefined && before.id !== summary.id && (
        <Moves before={before} after={summary} onClose={() => setBefore(undefined)} />
      )}
      <Totals summary={summary} before={before?.id === summary.id ? undefined : before} />
      <div className={styles.columns}>
        <div>
          <Groups summary={summary} order={order} find={find} look={look} />
          <ShowOrders find={find} {...refunds} />
          <WhatIf key={summary.id} />
          <Findings summary={summary} />
        </div>
        <div>
          <Due summary={summary} />
          <Downloads />
        </div>
      </div>
      {lineId !== undefined && (
        <Evidence lineId={lineId} onClose={() => look(undefined)} {...refunds} />
      )}
    </>
  );
}
