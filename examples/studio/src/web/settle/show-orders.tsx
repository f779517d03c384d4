import { useState } from 'react';
import { useSpeech } from '../page/language.tsx';
import { Problem } from '../page/problem.tsx';
import { useShow } from '../page/show.ts';
import { clockText } from '../page/times.ts';
import { type Summary, useOrders } from './data.ts';
import { Refund } from './refund.tsx';
import styles from './settle.module.css';
import { Money } from './totals.tsx';

interface ShowOrdersProps {
  /** Shows the lines of an order. */
  readonly find: (order: string) => void;
  readonly onRefund: (before: Summary | undefined) => void;
}

/** What was bought in the show, and paying it back. */
export function ShowOrders({ find, onRefund }: ShowOrdersProps) {
  const { t, language } = useSpeech();
  const { data, error } = useOrders();
  const { data: show } = useShow();
  const [refunding, setRefunding] = useState<string>();
  const orders = data?.orders ?? [];
  const chosen = orders.find(({ id }) => id === refunding);
  const productOf = (id: string) => show?.products.find((it) => it.id === id)?.name ?? id;
  const isOver = show?.state === 'ended';
  const trace = (id: string) => {
    find(id);
    document.getElementById('lines')?.scrollIntoView();
  };
  return (
    <section className="card">
      <h2>{t('settleShowOrders', { count: orders.length })}</h2>
      <Problem error={error} />
      {orders.length === 0 && <p className="muted">{t('settleNoOrders')}</p>}
      {orders.length > 0 && !isOver && <p className="muted">{t('settleAfterShow')}</p>}
      <ul className={styles.lines}>
        {orders.map(({ id, productId, paid, code, at, refunded }) => (
          <li key={id}>
            <p className={styles.why}>
              {productOf(productId)}
              {code !== null && <> · {code}</>} ·{' '}
              <time dateTime={at}>{clockText(at, language)}</time>
            </p>
            <span className={styles.marks}>
              {refunded && <span className="badge bad">{t('settleIsRefunded')}</span>}
            </span>
            <Money amount={paid} />
            {isOver && (
              <button type="button" onClick={() => trace(id)}>
                {t('settleTrace')}
              </button>
            )}
            {!refunded && (
              <button type="button" onClick={() => setRefunding(id)}>
                {t('settleRefund')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {chosen !== undefined && (
        <Refund
          orderId={chosen.id}
          amount={chosen.paid}
          onRefund={onRefund}
          onClose={() => setRefunding(undefined)}
        />
      )}
    </section>
  );
}
