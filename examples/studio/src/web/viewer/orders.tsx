import { useQuery } from '@tanstack/react-query';
import { amountText } from '../page/amounts.ts';
import { api, as, body } from '../page/api.ts';
import { useSpeech } from '../page/language.tsx';
import { Problem } from '../page/problem.tsx';
import type { ShowAnswer } from '../page/show.ts';
import { clockText } from '../page/times.ts';
import { OWN_ORDERS } from './buying/order-attempt.ts';
import css from './orders.module.css';

/** The orders of this browser, the newest first. */
export const useOrders = () =>
  useQuery({ queryKey: OWN_ORDERS, queryFn: () => body(api.orders.$get(as('viewer'))) });

/** The list of one's own orders. */
export function Orders({ products }: Pick<ShowAnswer, 'products'>) {
  const { t, language } = useSpeech();
  const { data, error } = useOrders();
  if (data === undefined)
    return error === null ? <p role="status">{t('loading')}</p> : <Problem error={error} />;
  if (data.orders.length === 0) return <p className="muted">{t('viewerNoOrders')}</p>;
  return (
    <ul className={css.orders}>
      {data.orders.map(({ id, productId, paid, at, refunded, code }) => (
        <li key={id}>
          <span>
            {products.find((it) => it.id === productId)?.name ?? productId}
            <small className="muted">
              {clockText(at, language)}
              {code !== null && ` · ${code}`}
            </small>
          </span>
          <span className="amount">
            {amountText(paid, language)}
            {refunded && <small className="badge mark">{t('viewerRefunded')}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
