import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { type Amount, amountText } from '../../page/amounts.ts';
import { api, body } from '../../page/api.ts';
import { useSpeech } from '../../page/language.tsx';
import { newPageId } from '../../page/new-id.ts';
import { Problem } from '../../page/problem.tsx';
import { Drawer } from '../drawer.tsx';
import { roomClient } from '../live/room-client.ts';
import css from './buying.module.css';
import type { OrderAttempt } from './order-attempt.ts';

interface BuyDrawerProps {
  readonly product: { readonly productId: string; readonly name: string; readonly price: Amount };
  /** Units left; undefined if that is not known. */
  readonly left: number | undefined;
  /** A code that the buyer was given. */
  readonly givenCode: string;
  readonly attempt: OrderAttempt;
  readonly onClose: () => void;
}

/** Orders one unit, at a price that the server works out. */
export function BuyDrawer({ product, left, givenCode, attempt, onClose }: BuyDrawerProps) {
  const { t, language } = useSpeech();
  const { productId, name, price } = product;
  const codeId = useId();
  const [written, setWritten] = useState(givenCode);
  const [code, setCode] = useState(givenCode);
  const clickId = useClick(productId);
  const quote = useQuote(productId, code, price);
  const { waiting, refused } = attempt;
  const shown = quote.data?.price ?? (code === '' ? price : undefined);
  const pays = quote.data?.pays ?? shown;
  const isWritten = written.trim() !== code;
  const applyCode = (event: FormEvent) => {
    event.preventDefault();
    attempt.clear();
    setCode(written.trim());
  };
  const order = () => {
    if (shown === undefined) return;
    const more = { ...(code === '' ? {} : { code }), ...(clickId && { clickId }) };
    attempt.place({ id: newPageId(), productId, shown: { ...shown }, ...more });
  };
  // What was refused for its price is quoted anew.
  const { refetch } = quote;
  useEffect(() => {
    if (refused !== null) void refetch();
  }, [refused, refetch]);
  return (
    <Drawer title={name} onClose={onClose}>
      <p className={css.stock}>
        <span>{t('viewerOne')}</span>
        {left !== undefined && <span className="badge">{t('viewerLeft', { count: left })}</span>}
      </p>
      <form className={css.code} onSubmit={applyCode}>
        <label htmlFor={codeId}>{t('viewerCode')}</label>
        <input
          id={codeId}
          value={written}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={64}
          onChange={(event) => setWritten(event.target.value)}
        />
        <button type="submit" disabled={!isWritten}>
          {t('viewerApply')}
        </button>
      </form>
      <Problem error={quote.error ?? refused} />
      {waiting !== null && attempt.unanswered && (
        <p role="status" className="problem">
          {t('viewerUnanswered')}
        </p>
      )}
      <dl className={css.sum}>
        <dt>{t('viewerPrice')}</dt>
        <dd className="amount">{shown === undefined ? '…' : amountText(shown, language)}</dd>
        <dt>{t('viewerPays')}</dt>
        <dd className="amount" aria-live="polite">
          <b>{pays === undefined ? '…' : amountText(pays, language)}</b>
        </dd>
      </dl>
      <button
        type="button"
        className={`main ${css.order}`}
        disabled={waiting !== null || pays === undefined || isWritten || left === 0}
        onClick={order}
      >
        {t(waiting === null ? 'viewerOrder' : 'viewerOrdering')}
      </button>
      <p className="muted">{t('viewerNoPayment')}</p>
    </Drawer>
  );
}

/** The price by the server; asked anew when the pinned price changes. */
function useQuote(productId: string, code: string, { minor }: Amount) {
  const asked = { query: { as: 'viewer', productId, ...(code && { code }) } };
  return useQuery({
    queryKey: ['stock', 'quote', productId, code, minor],
    queryFn: () => body(api.quote.$get(asked)),
    retry: false,
  });
}

/** Tells the room that the buyer looks at a product: the click belongs to the order. Undefined until it is taken. */
function useClick(productId: string): string | undefined {
  const [clickId, setClickId] = useState<string>();
  useEffect(() => {
    const id = newPageId();
    roomClient.send({ do: 'click', clickId: id, productId }).then(
      () => setClickId(id),
      () => undefined,
    );
  }, [productId]);
  return clickId;
}
