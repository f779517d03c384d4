import { amountText } from '../../page/amounts.ts';
import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import styles from './creators.module.css';
import type { Creators } from './data.ts';

/** What was asked for. */
export function Brief({ brief }: { brief: Creators['brief'] }) {
  const { t, language } = useSpeech();
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const { market, shippableMarkets, budget, goals, competitors, products } = brief;
  const rows = [
    [t('deskMarket'), regions.of(market) ?? market],
    [t('deskShipsTo'), list.format(shippableMarkets.map((it) => regions.of(it) ?? it))],
    [t('deskBudget'), amountText(budget, language)],
    [t('deskGoals'), list.format(goals.map((goal) => named(t, 'desk.goal', goal)))],
    [t('deskProducts'), list.format(products.map(({ name }) => name))],
    [t('deskCompetitors'), list.format(competitors ?? [])],
  ] as const;
  return (
    <dl className={styles.brief}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
