import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import { Problem } from '../../page/problem.tsx';
import { durationText } from '../../page/times.ts';
import { type RunSheet as Answer, useRunSheet } from './data.ts';
import styles from './show.module.css';
import { useNow } from './state.tsx';

type Line = Answer['plan']['runSheet'][number];

/** The run sheet: what is now and what comes next. */
export function RunSheet() {
  const { t } = useSpeech();
  const { data, error } = useRunSheet();
  const now = useNow();
  const isOpen = data?.state === 'live' || data?.state === 'paused';
  const at = isOpen && data.startedAt !== null ? (now - data.startedAt) / 1_000 : undefined;
  const lines = data?.plan.runSheet ?? [];
  const next = at === undefined ? undefined : lines.find((line) => line.at > at);
  return (
    <section className="card">
      <h2>{t('deskRunSheet')}</h2>
      <Problem error={error} />
      <ol className={styles.sheet}>
        {lines.map((line) => (
          <OneLine
            key={line.id}
            line={line}
            place={at === undefined ? 'later' : placeOf(line, at, next)}
          />
        ))}
      </ol>
    </section>
  );
}

type Place = 'over' | 'now' | 'next' | 'later';

function placeOf(line: Line, at: number, next: Line | undefined): Place {
  if (line.at > at) return line.at === next?.at ? 'next' : 'later';
  return line.at + line.seconds > at ? 'now' : 'over';
}

function OneLine({ line, place }: { line: Line; place: Place }) {
  const { t, of } = useSpeech();
  const { at, action, note } = line;
  const isMarked = place === 'now' || place === 'next';
  return (
    <li className={styles[place]} aria-current={place === 'now' ? 'step' : undefined}>
      <span className="amount">{durationText(at * 1_000)}</span>
      <span>
        <strong>{named(t, 'desk.line', action)}</strong>{' '}
        {isMarked && (
          <span className={`badge ${place === 'now' ? 'good' : 'mark'}`}>
            {t(place === 'now' ? 'deskNow' : 'deskNext')}
          </span>
        )}
        <br />
        <span className={styles.note}>{of(note)}</span>
      </span>
    </li>
  );
}
