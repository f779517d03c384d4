import { useState } from 'react';
import type { Amount } from '../../page/amounts.ts';
import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import { momentText } from '../../page/times.ts';
import type { OrderEvidence, Summary } from '../data.ts';
import { Refund } from '../refund.tsx';
import { Money } from '../totals.tsx';
import styles from './evidence.module.css';
import { Touches } from './touches.tsx';

interface OrderProps {
  readonly evidence: OrderEvidence;
  readonly onRefund: (before: Summary | undefined) => void;
}

/** An order, what became of it, and the decision whose sale it is. */
export function Order({ evidence, onRefund }: OrderProps) {
  const { t, language } = useSpeech();
  const { orderId, order, ruleId, touches, adjustments } = evidence;
  const [isRefunding, setRefunding] = useState(false);
  if (order === null) return <p className="muted">{t('settleOrderUnknown', { id: orderId })}</p>;
  const sum = sumOf(order.lines.map(({ money }) => money));
  return (
    <section className={styles.order} aria-label={t('settleOrder', { id: orderId })}>
      <h4>{t('settleOrder', { id: orderId })}</h4>
      <p>
        {momentText(order.at, language)}
        {order.market !== null && <> · {order.market}</>}
        {order.codes !== undefined && order.codes.length > 0 && (
          <> · {t('settleCode', { code: order.codes.join(', ') })}</>
        )}
      </p>
      <ul className={styles.facts}>
        {order.lines.map(({ id, productId, money }) => (
          <li key={id}>
            {productId} <Money amount={money} />
          </li>
        ))}
        {adjustments.map(({ id, change, money, at }) => (
          <li key={id}>
            <span className="badge bad">{named(t, 'settle.change', change)}</span>{' '}
            {money !== null && money !== undefined && <Money amount={money} />} ·{' '}
            {momentText(at, language)}
          </li>
        ))}
      </ul>
      {adjustments.length === 0 && sum !== undefined && (
        <button type="button" onClick={() => setRefunding(true)}>
          {t('settleRefund')}
        </button>
      )}
      <h4>{t('settleDecision')}</h4>
      <p>
        {t('settleByRule')} <strong>{named(t, 'settle.model', ruleId ?? '')}</strong>
      </p>
      <Touches touches={touches} />
      {isRefunding && sum !== undefined && (
        <Refund
          orderId={orderId}
          amount={sum}
          onRefund={onRefund}
          onClose={() => setRefunding(false)}
        />
      )}
    </section>
  );
}

/** The sum of amounts of one currency; undefined for none. */
function sumOf(amounts: readonly Amount[]): Amount | undefined {
  const [first] = amounts;
  if (first === undefined) return undefined;
  const minor = amounts.reduce((sum, amount) => sum + BigInt(amount.minor), 0n);
  return { currency: first.currency, minor: String(minor) };
}
