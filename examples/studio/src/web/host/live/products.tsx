import type { CommerceState } from '@livelane/rtc/client';
import type { Act } from '../../../server/live/acts.ts';
import { priceNow } from '../../../server/live/price-now.ts';
import { amountText } from '../../page/amounts.ts';
import { useSpeech } from '../../page/language.tsx';
import type { ShowAnswer } from '../../page/show.ts';
import type { RunSheet } from '../acts.ts';
import styles from '../host.module.css';
import { keyOf } from '../shortcuts/shortcuts.ts';
import { PriceForm } from './price-form.tsx';
import { pinAct, promotionAct } from './product-acts.ts';

type Plan = RunSheet['plan'];

const KEYS = ['product1', 'product2', 'product3'] as const;

/** What is sold: shown or not, its price now, what is left, and what can be done with it. */
export function Products(props: {
  plan: Plan;
  show: ShowAnswer;
  commerce: CommerceState;
  onAct: (act: Act) => void;
}) {
  const { plan } = props;
  const { t } = useSpeech();
  return (
    <section className="card" aria-label={t('hostProducts')}>
      <h2>{t('hostProducts')}</h2>
      <ul className={styles['lines']}>
        {plan.products.map((product, place) => (
          <ProductLine key={product.id} product={product} place={place} {...props} />
        ))}
      </ul>
    </section>
  );
}

function ProductLine(props: {
  product: Plan['products'][number];
  place: number;
  plan: Plan;
  show: ShowAnswer;
  commerce: CommerceState;
  onAct: (act: Act) => void;
}) {
  const { product, place, plan, show, commerce, onAct } = props;
  const { t, language } = useSpeech();
  const { id, name } = product;
  const isPinned = commerce.pinned.some(({ productId }) => productId === id);
  const price = priceNow(plan, commerce, { productId: id, now: 0 }) ?? product.price;
  const promotion = promotionAct(product, commerce);
  const left =
    commerce.stock.find(({ productId }) => productId === id)?.left ?? show.units[id] ?? 0;
  const key = KEYS[place];
  return (
    <li className={isPinned ? styles['now'] : undefined}>
      <span className={styles['grow']}>
        <strong>{name}</strong> <span className="amount">{amountText(price, language)}</span>{' '}
        <span className="muted">{t('hostLeft', { count: left })}</span>
      </span>
      <span className={styles['row']}>
        <button type="button" aria-pressed={isPinned} onClick={() => onAct(pinAct(id, commerce))}>
          {t(isPinned ? 'hostUnpin' : 'hostPin')}
          <span className="hidden"> {name}</span> {key !== undefined && <kbd>{keyOf(key)}</kbd>}
        </button>
        {promotion !== undefined && (
          <button
            type="button"
            aria-pressed={promotion.phase === 'stop'}
            onClick={() => onAct(promotion)}
          >
            {t(promotion.phase === 'start' ? 'hostPromotionStart' : 'hostPromotionStop')}
            <span className="hidden"> {name}</span>
          </button>
        )}
        <PriceForm product={product} commerce={commerce} onAct={onAct} />
      </span>
    </li>
  );
}
