import { useState } from 'react';
import { useSpeech } from '../page/language.tsx';
import { named } from '../page/named.ts';
import type { Group, Summary } from './data.ts';
import { Lines } from './lines.tsx';
import styles from './settle.module.css';
import { Money } from './totals.tsx';

interface GroupsProps {
  readonly summary: Summary;
  /** Only lines of this order are shown; empty: all. */
  readonly order: string;
  readonly find: (order: string) => void;
  readonly look: (lineId: string) => void;
}

/** The lines of the statement, grouped by clause and kind. */
export function Groups({ summary: { groups, id }, order, find, look }: GroupsProps) {
  const { t } = useSpeech();
  return (
    <section className="card" id="lines">
      <h2>{t('settleLines')}</h2>
      <label className={styles.find}>
        {t('settleFindOrder')}
        <input
          type="search"
          value={order}
          onChange={({ target }) => find(target.value.trim())}
          autoComplete="off"
        />
      </label>
      {groups.map((group) => (
        <OneGroup
          key={`${id} ${group.clauseId} ${group.entry} ${order}`}
          {...{ group, order, look }}
        />
      ))}
    </section>
  );
}

/** Kinds of lines that come of orders. */
const OF_ORDERS: readonly string[] = ['commission', 'commission-clawback'];

function OneGroup({ group, order, look }: { group: Group } & Pick<GroupsProps, 'order' | 'look'>) {
  const { t } = useSpeech();
  const { clauseId, entry, lines, amount } = group;
  const [isOpen, setOpen] = useState(order !== '' && OF_ORDERS.includes(entry));
  return (
    <details
      className={styles.group}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className={styles.what}>
          {named(t, 'settle.entry', entry)}{' '}
          <span className="muted">
            {t('settleClauseLines', { clause: clauseId, count: lines })}
          </span>
        </span>
        <Money amount={amount} />
      </summary>
      {isOpen && <Lines wanted={{ clauseId, entry, order }} look={look} />}
    </details>
  );
}
