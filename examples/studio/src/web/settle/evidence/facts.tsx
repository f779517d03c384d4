import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import { momentText } from '../../page/times.ts';
import type { Evidence } from '../data.ts';
import { Money } from '../totals.tsx';
import styles from './evidence.module.css';

type Fact = Evidence['facts'][number];

/** The facts that a line rests on. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { t } = useSpeech();
  if (facts.length === 0) return <p className="muted">{t('settleNoFacts')}</p>;
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <OneFact key={fact.id} fact={fact} />
      ))}
    </ul>
  );
}

function OneFact({ fact }: { fact: Fact }) {
  const { t, language } = useSpeech();
  const at = momentText(fact.occurredAt, language);
  if (fact.type !== 'credited-sale')
    return (
      <li>
        {named(t, 'settle.fact', fact.type)} · {at}
      </li>
    );
  const { change, money, productId, credits } = fact.sale;
  return (
    <li>
      {named(t, 'settle.change', change)} · {productId} · <Money amount={money} /> · {at}
      {credits.map(({ to, share, amount }) => (
        <span key={JSON.stringify(to)} className={styles.credit}>
          {t('settleCreditedTo', {
            who: 'id' in to ? to.id : t('settleNobody'),
            share: (share / 10_000).toLocaleString(language, { maximumFractionDigits: 2 }),
          })}{' '}
          <Money amount={amount} />
        </span>
      ))}
    </li>
  );
}
