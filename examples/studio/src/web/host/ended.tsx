import { useSpeech } from '../page/language.tsx';
import type { RunSheet } from './acts.ts';
import styles from './host.module.css';

const VERDICTS = { kept: 'good', broken: 'bad', 'not-shown': 'mark' } as const;
const TEXTS = {
  kept: 'hostDutyWasKept',
  broken: 'hostDutyWasBroken',
  'not-shown': 'hostDutyWasNotShown',
} as const;

/** After the show: that it is over, and how its duties were kept. */
export function Ended({ sheet }: { sheet: RunSheet }) {
  const { t, language } = useSpeech();
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return (
    <main className="plain">
      <h2>{t('hostEnded')}</h2>
      <p>{t('hostEndedNote')}</p>
      {sheet.duties !== null && (
        <ul className={styles['lines']}>
          {sheet.duties.map(({ dutyId, market, verdict }) => (
            <li key={dutyId}>
              <span>
                {names.of(market)} <span className="muted">{dutyId}</span>
              </span>
              <span className={`badge ${VERDICTS[verdict]}`}>{t(TEXTS[verdict])}</span>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
