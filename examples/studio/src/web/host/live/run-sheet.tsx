import { useSpeech } from '../../page/language.tsx';
import { durationText } from '../../page/times.ts';
import type { RunSheet as Sheet } from '../acts.ts';
import styles from '../host.module.css';
import { keyOf } from '../shortcuts/shortcuts.ts';
import { currentPlace, type RunLine } from './run-lines.ts';

/** Lines that are shown at once: the current one, and what comes. */
const SHOWN = 5;

/** The run sheet: what is on now, what is next, and the key that does it. */
export function RunSheet(props: {
  plan: Sheet['plan'];
  elapsedMs: number;
  next: RunLine | undefined;
  onNext: () => void;
}) {
  const { plan, elapsedMs, next, onNext } = props;
  const { t, of } = useSpeech();
  const lines = plan.runSheet.filter(({ action }) => action !== 'disclose');
  const place = Math.max(0, currentPlace(lines, elapsedMs / 1_000));
  const shown = lines.slice(place, place + SHOWN);
  return (
    <section className="card" aria-label={t('hostRunSheet')}>
      <h2>
        {t('hostRunSheet')} <span className="amount muted">{durationText(elapsedMs)}</span>
      </h2>
      <ol className={styles['lines']}>
        {shown.map((line, index) => (
          <li key={line.id} className={index === 0 ? styles['now'] : undefined}>
            <span>
              <span className="amount muted">{durationText(line.at * 1_000)}</span>{' '}
              {index === 0 && <span className="badge good">{t('hostNow')}</span>} {of(line.note)}
            </span>
          </li>
        ))}
      </ol>
      <button type="button" className="main" disabled={next === undefined} onClick={onNext}>
        {next === undefined ? t('hostNothingNext') : t('hostNext', { line: of(next.note) })}{' '}
        <kbd>{keyOf('next')}</kbd>
      </button>
    </section>
  );
}
