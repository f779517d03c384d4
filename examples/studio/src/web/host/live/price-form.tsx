import type { CommerceState } from '@livelane/rtc/client';
import { type SyntheticEvent, useState } from 'react';
import type { Act } from '../../../server/live/acts.ts';
import { useSpeech } from '../../page/language.tsx';
import type { RunSheet } from '../acts.ts';
import { Dialog } from '../dialog.tsx';
import styles from '../host.module.css';
import { minorOf } from './minor-of.ts';

/** Lengths of a flash sale, in seconds. */
const SECONDS = [60, 180, 600] as const;

/** Changes the price of a product for good, or for a short time. */
export function PriceForm(props: {
  product: RunSheet['plan']['products'][number];
  commerce: CommerceState;
  onAct: (act: Act) => void;
}) {
  const { product, commerce, onAct } = props;
  const { t } = useSpeech();
  const [isOpen, open] = useState(false);
  const sale = commerce.sales.find(({ productId }) => productId === product.id);
  const close = () => open(false);
  if (sale !== undefined)
    return (
      <button type="button" onClick={() => onAct({ do: 'end-sale', saleId: sale.saleId })}>
        {t('hostSaleEnd')}
        <span className="hidden"> {product.name}</span>
      </button>
    );
  return (
    <>
      <button type="button" onClick={() => open(true)}>
        {t('hostPrice')}
        <span className="hidden"> {product.name}</span>
      </button>
      {isOpen && (
        <Dialog title={t('hostPriceOf', { product: product.name })} onClose={close}>
          <PriceFields product={product} onAct={onAct} onClose={close} />
        </Dialog>
      )}
    </>
  );
}

function PriceFields(props: {
  product: RunSheet['plan']['products'][number];
  onAct: (act: Act) => void;
  onClose: () => void;
}) {
  const { product, onAct, onClose } = props;
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const [seconds, setSeconds] = useState(0);
  const { currency } = product.price;
  const minor = minorOf(text, currency);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (minor === undefined) return;
    const productId = product.id;
    onAct(
      seconds === 0 ? { do: 'price', productId, minor } : { do: 'sale', productId, minor, seconds },
    );
    onClose();
  };
  return (
    <form onSubmit={submit} className={styles['column']}>
      <label>
        {t('hostNewPrice', { currency })}
        <input
          inputMode="decimal"
          value={text}
          onChange={({ target }) => setText(target.value)}
          aria-invalid={text !== '' && minor === undefined}
          required
        />
      </label>
      <label>
        {t('hostPriceHowLong')}
        <select value={seconds} onChange={({ target }) => setSeconds(Number(target.value))}>
          <option value={0}>{t('hostPriceForGood')}</option>
          {SECONDS.map((it) => (
            <option key={it} value={it}>
              {t('hostSaleFor', { minutes: it / 60 })}
            </option>
          ))}
        </select>
      </label>
      <div className={styles['row']}>
        <button type="button" onClick={onClose}>
          {t('close')}
        </button>
        <button type="submit" className="main" disabled={minor === undefined}>
          {t('hostPriceSet')}
        </button>
      </div>
    </form>
  );
}
