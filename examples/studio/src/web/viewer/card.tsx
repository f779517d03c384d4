import type { CommerceState, PinnedProduct } from '@livelane/rtc/client';
import { amountText } from '../page/amounts.ts';
import { useSpeech } from '../page/language.tsx';
import type { ShowAnswer } from '../page/show.ts';
import { clockText, durationText } from '../page/times.ts';
import css from './card.module.css';
import { useNow } from './time.ts';

interface CardProps {
  readonly show: ShowAnswer;
  readonly commerce: CommerceState | undefined;
  readonly asOf: number | undefined;
  readonly onBuy: () => void;
}

/** The product that is shown now: always at hand, whatever the picture does. */
export function Card({ show, commerce, asOf, onBuy }: CardProps) {
  const { t, language } = useSpeech();
  const top = commerce?.pinned.at(-1);
  return (
    <section className={`card ${css.card}`} aria-label={t('viewerProduct')} data-card>
      {top === undefined ? (
        <p className={css.none}>{t(commerce === undefined ? 'loading' : 'viewerNoProduct')}</p>
      ) : (
        <Shown {...{ top, show, onBuy }} commerce={commerce as CommerceState} />
      )}
      {asOf !== undefined && (
        <p className={css.asOf}>{t('viewerAsOf', { time: clockText(asOf, language) })}</p>
      )}
    </section>
  );
}

interface ShownProps extends Pick<CardProps, 'show' | 'onBuy'> {
  readonly top: PinnedProduct;
  readonly commerce: CommerceState;
}

function Shown({ top, show, commerce, onBuy }: ShownProps) {
  const { t, language } = useSpeech();
  const { productId, name, price } = top;
  const listed = show.products.find(({ id }) => id === productId);
  const sale = commerce.sales.find((it) => it.productId === productId);
  const left = leftOf(show, commerce, productId);
  const isLower = listed !== undefined && BigInt(price.minor) < BigInt(listed.price.minor);
  return (
    <>
      <div className={css.what}>
        <h2>{name}</h2>
        <p className={css.prices}>
          <b className="amount">{amountText(price, language)}</b>
          {isLower && (
            <s className="amount muted">
              <span className="hidden">{t('viewerBefore')} </span>
              {amountText(listed.price, language)}
            </s>
          )}
          {sale !== undefined && <SaleClock endsAt={sale.endsAt} offset={show.offset} />}
        </p>
      </div>
      {listed?.url === undefined ? (
        <div className={css.act}>
          <button type="button" className="main" disabled={left === 0} onClick={onBuy}>
            {t(left === 0 ? 'viewerSoldOut' : 'viewerBuy')}
          </button>
          {left !== undefined && left > 0 && (
            <small className="muted">{t('viewerLeft', { count: left })}</small>
          )}
        </div>
      ) : (
        <a
          className={`button ${css.link}`}
          href={`/api/shop/${encodeURIComponent(productId)}?as=viewer`}
          target="_blank"
          rel="noopener"
        >
          {t('viewerToShop')}
        </a>
      )}
    </>
  );
}

function SaleClock({ endsAt, offset }: { readonly endsAt: string; readonly offset: number }) {
  const { t } = useSpeech();
  const left = Date.parse(endsAt) - useNow() - offset;
  return (
    <span className="badge bad" role="timer">
      {t('viewerSale', { left: durationText(left) })}
    </span>
  );
}

/** Units left by the signed state, or else by the shop. */
export function leftOf(
  { units }: Pick<ShowAnswer, 'units'>,
  commerce: CommerceState,
  productId: string,
): number | undefined {
  return commerce.stock.find((it) => it.productId === productId)?.left ?? units[productId];
}
