import { amountText } from '../page/amounts.ts';
import { Head } from '../page/frame.tsx';
import { useSpeech } from '../page/language.tsx';
import { Problem } from '../page/problem.tsx';
import type { ShowAnswer } from '../page/show.ts';
import { durationText } from '../page/times.ts';
import css from './poster.module.css';
import { useNow, whenText } from './time.ts';
import type { useVisit } from './visit.ts';

interface PosterProps {
  readonly show: ShowAnswer;
  readonly visit: ReturnType<typeof useVisit>;
}

/** What is shown before the show, and to who has no link. */
export function Poster({ show, visit }: PosterProps) {
  const { t, of, language } = useSpeech();
  const { title, host, window, zone, products, disclosures, state } = show;
  const labels = [...new Set(disclosures.map(({ label }) => of(label)))];
  return (
    <>
      <Head title={t('viewerTitle', { host })} />
      <main className={css.poster}>
        <section className={css.sheet}>
          <p className={css.host} aria-hidden="true">
            {initialsOf(host)}
          </p>
          <p className={css.labels}>
            {labels.map((label) => (
              <span key={label} className="badge mark">
                {label}
              </span>
            ))}
          </p>
          <h2>{of(title)}</h2>
          <p className="muted">{t('viewerWith', { host })}</p>
          {state === 'scheduled' ? (
            <Countdown start={window.start} offset={show.offset} />
          ) : (
            <p className={css.count}>{t(state)}</p>
          )}
          {state === 'scheduled' && (
            <p className="muted">
              {whenText(window.start, language)}
              <br />
              {t('viewerThere', { when: whenText(window.start, language, zone) })}
            </p>
          )}
          <Entrance visit={visit} />
        </section>
        <section className="card">
          <h2>{t('viewerInShow')}</h2>
          <ul className={css.products}>
            {products.map(({ id, name, price }) => (
              <li key={id}>
                <span>{name}</span>
                <span className="amount">{amountText(price, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}

function Countdown({ start, offset }: { readonly start: string; readonly offset: number }) {
  const { t } = useSpeech();
  const left = Date.parse(start) - useNow() - offset;
  return left > 0 ? (
    <p className={css.count} role="timer" aria-label={t('viewerStartsIn')}>
      {durationText(left)}
    </p>
  ) : (
    <p className={css.count}>{t('viewerAnyMoment')}</p>
  );
}

/** Whether this browser is in, and what to do where it is not. */
function Entrance({ visit: { data, error } }: Pick<PosterProps, 'visit'>) {
  const { t } = useSpeech();
  if (data !== undefined && error === null) return <p role="status">{t('viewerStay')}</p>;
  if (error === null) return null;
  return (
    <>
      <Problem error={error} />
      <p>{navigator.cookieEnabled ? t('viewerCookies') : t('viewerNoCookies')}</p>
    </>
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 2);
