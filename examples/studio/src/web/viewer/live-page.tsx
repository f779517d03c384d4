import type { PinnedProduct } from '@livelane/rtc/client';
import { Suspense, useEffect, useState } from 'react';
import { amountText } from '../page/amounts.ts';
import { Head } from '../page/frame.tsx';
import { useSpeech } from '../page/language.tsx';
import { lazyPart } from '../page/lazy-part.ts';
import type { ShowAnswer } from '../page/show.ts';
import { Announcer } from './announcer.tsx';
import { AttemptNotice } from './buying/attempt-notice.tsx';
import { useOrderAttempt } from './buying/order-attempt.ts';
import { Card, leftOf } from './card.tsx';
import { Coupon } from './coupon.tsx';
import { Disclosures } from './disclosures.tsx';
import { useLive } from './live/use-live.ts';
import css from './live-page.module.css';
import { useOrders } from './orders.tsx';
import { Picture } from './picture.tsx';

// What is not needed for the first picture comes later.
const loadBuying = async () => (await import('./buying/buy-drawer.tsx')).BuyDrawer;
const BuyDrawer = lazyPart(loadBuying);
const OrdersDrawer = lazyPart(async () => (await import('./orders-drawer.tsx')).OrdersDrawer);
const Talk = lazyPart(async () => (await import('./talk/talk.tsx')).Talk);

interface LivePageProps {
  readonly show: ShowAnswer;
}

/** Longest time that the rest of the page waits for the picture, in milliseconds. */
const PICTURE_FIRST_MS = 3_000;

/** The show while it is live: the picture, the product, the talk. */
export function LivePage({ show }: LivePageProps) {
  const { t, language } = useSpeech();
  const [buying, setBuying] = useState<PinnedProduct | null>(null);
  const [seesOrders, setSeesOrders] = useState(false);
  const [code, setCode] = useState('');
  const live = useLive(show.id, true);
  const attempt = useOrderAttempt();
  const orders = useOrders().data?.orders.length ?? 0;
  const { commerce, asOf } = live;
  const top = commerce?.pinned.at(-1);
  const { placed, clear } = attempt;
  useEffect(() => {
    if (placed !== null) setBuying(null);
  }, [placed]);
  const hasRest = useRest(live.media !== 'joining');
  // Loaded ahead: a link that is lost meanwhile must not stand between a buyer and the drawer.
  useEffect(() => {
    if (hasRest) loadBuying().catch(() => undefined);
  }, [hasRest]);
  const buy = () => {
    clear();
    setBuying(top ?? null);
  };
  const closeBuying = () => {
    clear();
    setBuying(null);
  };
  const waiting = <p className={css.talk}>{t('loading')}</p>;
  return (
    <div className={css.page}>
      <Head title={show.host}>
        {orders > 0 && (
          <button type="button" onClick={() => setSeesOrders(true)}>
            {t('viewerOrdersCount', { count: orders })}
          </button>
        )}
      </Head>
      <main className={css.parts}>
        <Disclosures show={show} shown={commerce?.disclosures} />
        <Picture live={live} show={show} />
        <div className={css.sale}>
          <AttemptNotice attempt={attempt} products={show.products} />
          <Card {...{ show, commerce, asOf }} onBuy={buy} />
          <Coupon commerce={commerce} code={code} onCode={setCode} />
        </div>
        <Suspense fallback={waiting}>
          {hasRest ? <Talk className={css.talk ?? ''} live={live} /> : waiting}
        </Suspense>
      </main>
      <Announcer
        text={top === undefined ? '' : `${top.name}, ${amountText(top.price, language)}`}
      />
      <Suspense fallback={null}>
        {buying !== null && commerce !== undefined && (
          <BuyDrawer
            // What is bought stays what was chosen, whatever is pinned meanwhile.
            product={commerce.pinned.find((it) => it.productId === buying.productId) ?? buying}
            left={leftOf(show, commerce, buying.productId)}
            givenCode={code}
            attempt={attempt}
            onClose={closeBuying}
          />
        )}
        {seesOrders && (
          <OrdersDrawer products={show.products} onClose={() => setSeesOrders(false)} />
        )}
      </Suspense>
    </div>
  );
}

/** Whether there is time for what is not needed for the first picture: once it is there, or does not come. */
function useRest(hasPicture: boolean): boolean {
  const [hasRest, set] = useState(false);
  useEffect(() => {
    if (hasPicture) return set(true);
    const timer = setTimeout(() => set(true), PICTURE_FIRST_MS);
    return () => clearTimeout(timer);
  }, [hasPicture]);
  return hasRest;
}
