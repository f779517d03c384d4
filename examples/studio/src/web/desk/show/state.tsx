import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ShowState } from '../../../server/live/show.ts';
import { useSpeech } from '../../page/language.tsx';
import { Confirm } from '../../page/panel.tsx';
import { Problem } from '../../page/problem.tsx';
import type { ShowAnswer } from '../../page/show.ts';
import { durationText, momentText } from '../../page/times.ts';
import desk from '../desk.module.css';
import { changeShow } from './data.ts';
import styles from './show.module.css';

/** What the desk can do in each state. */
const NEXT: Readonly<Record<ShowState, readonly Exclude<ShowState, 'scheduled'>[]>> = {
  scheduled: ['live'],
  live: ['paused', 'ended'],
  paused: ['live', 'ended'],
  ended: [],
};

const BADGES: Readonly<Record<ShowState, string>> = {
  scheduled: '',
  live: 'bad',
  paused: 'mark',
  ended: 'good',
};

/** Where the show stands, and what takes it on. */
export function State({ show }: { show: ShowAnswer }) {
  const { t, of, language } = useSpeech();
  const queries = useQueryClient();
  const [isEnding, setEnding] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: changeShow,
    onSuccess: () => {
      setEnding(false);
      void queries.invalidateQueries({ queryKey: ['show'] });
    },
  });
  const { state, startedAt, window, zone, title, products, units } = show;
  const go = (to: ShowState) => (to === 'ended' ? setEnding(true) : mutate(to));
  const actOf = <To extends ShowState>(to: To) =>
    state === 'paused' && to === 'live' ? 'continue' : to;
  return (
    <section className={`card ${styles.state}`} aria-label={t('deskState')}>
      <div>
        <h2>
          {of(title)} <span className={`badge ${BADGES[state]}`}>{t(state)}</span>
        </h2>
        <p className="muted">
          {momentText(window.start, language, zone)}
          {startedAt !== null && state !== 'ended' && (
            <>
              {' · '}
              <Elapsed since={startedAt} />
            </>
          )}
        </p>
        <p className="muted">
          {products.map(({ id, name }) => (
            <span key={id} className={styles.units}>
              <bdi>{name}</bdi>: {t('deskUnits', { count: units[id] ?? 0 })}
            </span>
          ))}
        </p>
      </div>
      <div className={desk.acts}>
        {NEXT[state].map((to) => (
          <button
            key={to}
            type="button"
            className={to === 'live' ? 'main' : ''}
            disabled={isPending}
            onClick={() => go(to)}
          >
            {t(`desk.act.${actOf(to)}`)}
          </button>
        ))}
      </div>
      <Problem error={error} />
      {isEnding && (
        <Confirm
          title={t('deskEndTitle')}
          text={t('deskEndText')}
          act={t('desk.act.ended')}
          busy={isPending}
          onConfirm={() => mutate('ended')}
          onClose={() => setEnding(false)}
        />
      )}
    </section>
  );
}

/** Time since the start; not announced. */
function Elapsed({ since }: { since: number }) {
  const now = useNow();
  return <span className="amount">{durationText(now - since)}</span>;
}

/** The time now, each second anew. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
