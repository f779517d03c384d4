import { Suspense } from 'react';
import { Head } from '../page/frame.tsx';
import { useSpeech } from '../page/language.tsx';
import { lazyPart } from '../page/lazy-part.ts';
import type { ShowAnswer } from '../page/show.ts';
import { AttemptNotice } from './buying/attempt-notice.tsx';
import { useOrderAttempt } from './buying/order-attempt.ts';
import { Orders } from './orders.tsx';

const Contact = lazyPart(async () => (await import('./talk/contact.tsx')).Contact);

/** After the show: thanks, and what was ordered. */
export function Ended({ show }: { readonly show: ShowAnswer }) {
  const { t } = useSpeech();
  // An order whose answer was lost is asked for here as well.
  const attempt = useOrderAttempt();
  return (
    <>
      <Head title={t('viewerTitle', { host: show.host })}>
        <span className="badge">{t('ended')}</span>
      </Head>
      <main className="plain">
        <h2>{t('viewerThanks')}</h2>
        <p>{t('viewerOver')}</p>
        <AttemptNotice attempt={attempt} products={show.products} />
        <section className="card" aria-labelledby="orders-title">
          <h2 id="orders-title">{t('viewerOrders')}</h2>
          <Orders products={show.products} />
        </section>
        <Suspense fallback={null}>
          <Contact isOpen={false} />
        </Suspense>
      </main>
    </>
  );
}
