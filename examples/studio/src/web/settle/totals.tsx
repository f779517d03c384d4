import { type Amount, amountText } from '../page/amounts.ts';
import { useSpeech } from '../page/language.tsx';
import { named } from '../page/named.ts';
import type { Summary } from './data.ts';
import { MoveText, moveOf } from './moved.tsx';
import styles from './settle.module.css';

type Name = keyof Summary['totals'];

/** Those that everybody looks for; others are shown where they are not zero. */
const FIRST: readonly Name[] = ['creditedSales', 'earned', 'paid', 'outstanding'];
const FURTHER: readonly Name[] = ['pending', 'withheld', 'overpaid', 'forfeited'];

/** What is owed in sum, and what became of each amount. */
export function Totals({ summary, before }: { summary: Summary; before: Summary | undefined }) {
  const { t } = useSpeech();
  const { states } = summary;
  const totals = [...FIRST, ...FURTHER].flatMap((name) => {
    const amount = summary.totals[name];
    if (amount === undefined) return [];
    const move = moveOf(amount, before?.totals[name]);
    const isShown = FIRST.includes(name) || amount.minor !== '0' || move !== undefined;
    return isShown ? [{ name, amount, move }] : [];
  });
  return (
    <section aria-label={t('settleTotals')}>
      <dl className={styles.totals}>
        {totals.map(({ name, amount, move }) => (
          <Tile
            key={name}
            name={named(t, 'settle.total', name)}
            {...{ amount, move }}
            isMain={name === 'outstanding'}
          />
        ))}
      </dl>
      <h2 className={styles.small}>{t('settleStates')}</h2>
      <ul className={styles.states}>
        {states.map(({ state, amount }) => (
          <li key={state}>
            {named(t, 'settle.state', state)}{' '}
            <b>
              <Money amount={amount} />
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tile(props: { name: string; amount: Amount; move: Amount | undefined; isMain: boolean }) {
  const { name, amount, move, isMain } = props;
  return (
    <div className={`card ${styles.tile} ${isMain ? styles.owed : ''}`}>
      <dt>{name}</dt>
      <dd>
        <Money amount={amount} /> {move !== undefined && <MoveText move={move} />}
      </dd>
    </div>
  );
}

/** An amount in the language of the page. */
export function Money({ amount }: { amount: Amount }) {
  const { language } = useSpeech();
  return <span className="amount">{amountText(amount, language)}</span>;
}
