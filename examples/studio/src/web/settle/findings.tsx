import { useSpeech } from '../page/language.tsx';
import { named } from '../page/named.ts';
import type { Summary } from './data.ts';
import styles from './settle.module.css';

const BADGES: Readonly<Record<string, string>> = { error: 'bad', warning: 'mark' };

/** What is to be looked at before the statement is relied on. */
export function Findings({ summary: { findings } }: { summary: Summary }) {
  const { t, of } = useSpeech();
  return (
    <section className="card">
      <h2>{t('settleFindings', { count: findings.length })}</h2>
      {findings.length === 0 && <p className="muted">{t('settleNoFindings')}</p>}
      <ul className={styles.findings}>
        {findings.map(({ code, severity, path, message, fix }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings can be alike.
          <li key={`${code} ${path} ${place}`}>
            <span className={`badge ${BADGES[severity] ?? ''}`}>
              {named(t, 'settle.severity', severity)}
            </span>{' '}
            {of(message)} {fix !== undefined && <span className="muted">{of(fix)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
