import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import { momentText } from '../../page/times.ts';
import type { OrderEvidence } from '../data.ts';
import styles from './evidence.module.css';

type Touch = OrderEvidence['touches'][number];

/** Every contact of the buyer before the order: those that are credited first, then those that are not, and why. */
export function Touches({ touches }: { touches: readonly Touch[] }) {
  const { t } = useSpeech();
  if (touches.length === 0) return <p className="muted">{t('settleNoTouches')}</p>;
  const winners = touches.filter(({ share }) => share > 0);
  const losers = touches.filter(({ share }) => share === 0);
  return (
    <>
      <ul className={styles.touches}>
        {winners.map((touch) => (
          <OneTouch key={touch.ids.join(' ') || touch.at} touch={touch} />
        ))}
      </ul>
      {losers.length > 0 && (
        <>
          <h4>{t('settleLosers', { count: losers.length })}</h4>
          <ul className={styles.touches}>
            {losers.map((touch) => (
              <OneTouch key={touch.ids.join(' ') || touch.at} touch={touch} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function OneTouch({ touch }: { touch: Touch }) {
  const { t, of, language } = useSpeech();
  const { kind, at, party, share, why, records } = touch;
  const percent = (share * 100).toLocaleString(language, { maximumFractionDigits: 2 });
  return (
    <li className={share > 0 ? styles.won : styles.lost}>
      <p>
        <span className={`badge ${share > 0 ? 'good' : ''}`}>{percent} %</span>{' '}
        <strong>{named(t, 'settle.touch', kind)}</strong> ·{' '}
        {'id' in party ? party.id : t('settleNobody')} · {momentText(at, language)}
      </p>
      <p>{of(why)}</p>
      {records.map((record) => (
        <p key={record.id} className={styles.record}>
          {t('settleTouchRecord', { id: record.id, channel: record.channel })}
          {record.url !== null && <span className={styles.url}>{record.url}</span>}
        </p>
      ))}
    </li>
  );
}
