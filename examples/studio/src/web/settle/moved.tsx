import { type Amount, amountText } from '../page/amounts.ts';
import { useSpeech } from '../page/language.tsx';
import { named } from '../page/named.ts';
import type { Summary } from './data.ts';
import styles from './settle.module.css';

/** How much an amount has changed; undefined where it has not. */
export function moveOf(after: Amount, before: Amount | undefined): Amount | undefined {
  if (before === undefined || before.currency !== after.currency) return undefined;
  const minor = BigInt(after.minor) - BigInt(before.minor);
  return minor === 0n ? undefined : { currency: after.currency, minor: String(minor) };
}

/** A difference with its sign, as text: colour alone says nothing. */
export function MoveText({ move }: { move: Amount }) {
  const { language } = useSpeech();
  const sign = move.minor.startsWith('-') ? '' : '+';
  return (
    <span className={`amount badge ${sign === '' ? 'bad' : 'good'}`}>
      {sign}
      {amountText(move, language)}
    </span>
  );
}

/** Says which totals a refund has moved. */
export function Moves(props: { before: Summary; after: Summary; onClose: () => void }) {
  const { before, after, onClose } = props;
  const { t } = useSpeech();
  const names = Object.keys(after.totals) as (keyof Summary['totals'])[];
  const moves = names.flatMap((name) => {
    const amount = after.totals[name];
    const move = amount && moveOf(amount, before.totals[name]);
    return move === undefined ? [] : [{ name, move }];
  });
  return (
    <div role="status" className={`card ${styles.moves}`}>
      <strong>{t('settleRefunded')}</strong>
      {moves.length === 0 && <span>{t('settleNothingMoved')}</span>}
      {moves.map(({ name, move }) => (
        <span key={name}>
          {named(t, 'settle.total', name)} <MoveText move={move} />
        </span>
      ))}
      <button type="button" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  );
}
