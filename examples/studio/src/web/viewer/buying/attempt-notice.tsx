import { useEffect } from 'react';
import { amountText } from '../../page/amounts.ts';
import { useSpeech } from '../../page/language.tsx';
import { Problem } from '../../page/problem.tsx';
import type { ShowAnswer } from '../../page/show.ts';
import css from './buying.module.css';
import type { OrderAttempt } from './order-attempt.ts';

interface AttemptNoticeProps {
  readonly attempt: OrderAttempt;
  readonly products: ShowAnswer['products'];
}

/** Time that an order is confirmed for, in milliseconds. */
const SHOWN_MS = 12_000;

/** What became of the last order, wherever the buyer is on the page. */
export function AttemptNotice({ attempt, products }: AttemptNoticeProps) {
  const { t, language } = useSpeech();
  const { waiting, unanswered, placed, refused, clear } = attempt;
  // The list of orders has it for ever.
  useEffect(() => {
    if (placed === null) return;
    const timer = setTimeout(clear, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [placed, clear]);
  const nameOf = (productId: string) => products.find(({ id }) => id === productId)?.name ?? '';
  return (
    <div role="status" className={css.notice}>
      {waiting !== null && (
        <p className={unanswered ? 'problem' : 'muted'}>
          {t(unanswered ? 'viewerUnanswered' : 'viewerOrdering')}
        </p>
      )}
      {placed !== null && (
        <p className={css.placed}>
          <span>
            {t('viewerOrdered', { name: nameOf(placed.productId) })}{' '}
            <b className="amount">{amountText(placed.paid, language)}</b>
          </span>
          <button type="button" onClick={clear}>
            {t('close')}
          </button>
        </p>
      )}
      <Problem error={refused} />
    </div>
  );
}
