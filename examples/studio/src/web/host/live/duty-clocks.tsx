import type { CommerceState } from '@livelane/rtc/client';
import { useEffect, useState } from 'react';
import { keptInTab } from '../../page/kept.ts';
import { useSpeech } from '../../page/language.tsx';
import { durationText } from '../../page/times.ts';
import type { RunSheet } from '../acts.ts';
import styles from '../host.module.css';
import { keyOf } from '../shortcuts/shortcuts.ts';
import { type Duty, dutyState, type MadeTimes, madeUntil } from './duties.ts';

/** The times when duties were made, kept over a reload of the page. */
export function useMadeTimes(showId: string, commerce: CommerceState, now: number): MadeTimes {
  const key = `livelane-made-${showId}`;
  const [made, set] = useState<MadeTimes>(() => JSON.parse(keptInTab.get(key) ?? '{}'));
  useEffect(() => {
    if (commerce.disclosures.length === 0) return;
    set((before) => {
      const after = madeUntil(before, commerce, now);
      keptInTab.set(key, JSON.stringify(after));
      return after;
    });
  }, [key, commerce, now]);
  return made;
}

/** Each duty with its clock; one that is spoken is noted by its button. */
export function DutyClocks(props: {
  plan: RunSheet['plan'];
  commerce: CommerceState;
  made: MadeTimes;
  startedAt: number;
  now: number;
  onSpoken: (dutyId: string) => void;
}) {
  const { plan, commerce, onSpoken } = props;
  const { t } = useSpeech();
  const asked = new Set(commerce.prompts.map(({ dutyId }) => dutyId));
  return (
    <section className={`card ${styles['late']}`} aria-label={t('hostDuties')}>
      <h2>{t('hostDuties')}</h2>
      <ul className={styles['lines']}>
        {plan.disclosures.map((duty) => (
          <li key={duty.id} className={asked.has(duty.id) ? styles['now'] : undefined}>
            <DutyText duty={duty} {...props} />
            <button type="button" onClick={() => onSpoken(duty.id)}>
              {t('hostSpoken')} {asked.has(duty.id) && <kbd>{keyOf('spoken')}</kbd>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DutyText(props: {
  duty: Duty;
  commerce: CommerceState;
  made: MadeTimes;
  startedAt: number;
  now: number;
}) {
  const { duty, commerce, now } = props;
  const { t, of, language } = useSpeech();
  const region = new Intl.DisplayNames([language], { type: 'region' }).of(duty.market);
  const label = duty.label[duty.languages[0] ?? ''] ?? of(duty.label);
  const state = dutyState(duty, commerce, props);
  const texts = { shown: 'hostDutyShown', speak: 'hostDutySpeak', kept: 'hostDutyKept' } as const;
  const looks = { shown: 'good', speak: 'bad', kept: 'good', due: 'mark' } as const;
  return (
    <span>
      <strong>{region}</strong>{' '}
      <span lang={duty.languages[0]}>{t('hostQuoted', { text: label })}</span>{' '}
      <span className={`badge ${looks[state.now]}`}>
        {state.now === 'due'
          ? t('hostDutyDue', { time: durationText(state.at - now) })
          : t(texts[state.now])}
      </span>
    </span>
  );
}
