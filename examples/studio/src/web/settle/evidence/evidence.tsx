import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import { Panel } from '../../page/panel.tsx';
import { Problem } from '../../page/problem.tsx';
import { type Evidence as Chain, type Summary, useEvidence } from '../data.ts';
import { Money } from '../totals.tsx';
import { Clause } from './clause.tsx';
import styles from './evidence.module.css';
import { Facts } from './facts.tsx';
import { Order } from './order.tsx';

interface EvidenceProps {
  readonly lineId: string;
  readonly onClose: () => void;
  readonly onRefund: (before: Summary | undefined) => void;
}

/** Why a line is what it is: from the amount to the clause, the facts, the orders, and the touches of their buyers. */
export function Evidence({ lineId, onClose, onRefund }: EvidenceProps) {
  const { t } = useSpeech();
  const { data, error, isPending } = useEvidence(lineId);
  return (
    <Panel title={t('settleEvidence', { id: lineId })} onClose={onClose}>
      {isPending && <p role="status">{t('loading')}</p>}
      <Problem error={error} />
      {data !== undefined && <Steps chain={data} onRefund={onRefund} />}
    </Panel>
  );
}

function Steps({ chain, onRefund }: { chain: Chain } & Pick<EvidenceProps, 'onRefund'>) {
  const { t, of } = useSpeech();
  const { line, facts, orders, furtherOrders } = chain;
  return (
    <ol className={styles.chain}>
      <li>
        <h3>{t('settleStepLine')}</h3>
        <p className={styles.sum}>
          {named(t, 'settle.entry', line.entry)} <Money amount={line.amount} />
        </p>
        <p>{of(line.explanation)}</p>
      </li>
      <li>
        <h3>{t('settleStepClause')}</h3>
        <Clause clauseId={line.clauseId} />
      </li>
      <li>
        <h3>{t('settleStepFacts', { count: facts.length })}</h3>
        <Facts facts={facts} />
      </li>
      {orders.length > 0 && (
        <li>
          <h3>{t('settleStepOrders', { count: orders.length + furtherOrders })}</h3>
          {orders.map((order) => (
            <Order key={order.orderId} evidence={order} onRefund={onRefund} />
          ))}
          {furtherOrders > 0 && (
            <p className="muted">{t('settleFurtherOrders', { count: furtherOrders })}</p>
          )}
        </li>
      )}
    </ol>
  );
}
