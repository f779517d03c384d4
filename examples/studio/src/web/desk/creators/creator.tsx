import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import { Panel } from '../../page/panel.tsx';
import desk from '../desk.module.css';
import styles from './creators.module.css';
import type { Grade } from './data.ts';

/** One creator: criteria, reasons for and against, gates, findings, where the data come from. */
export function Creator({ grade, onClose }: { grade: Grade; onClose: () => void }) {
  const { t, of } = useSpeech();
  const { creator, reasons, gates, findings, provenance } = grade;
  return (
    <Panel title={creator.name} onClose={onClose}>
      <h3>{t('deskSpeaksFor')}</h3>
      <Reasons reasons={reasons.filter(({ direction }) => direction === 'for')} />
      <h3>{t('deskSpeaksAgainst')}</h3>
      <Reasons reasons={reasons.filter(({ direction }) => direction === 'against')} />
      <h3>{t('deskCriteria')}</h3>
      <Criteria grade={grade} />
      <h3>{t('deskGates')}</h3>
      <ul className={desk.plain}>
        {gates.map(({ id, passed, reason }) => (
          <li key={id}>
            <span className={`badge ${passed ? 'good' : 'bad'}`}>
              {t(passed ? 'deskPassed' : 'deskFailed')}
            </span>{' '}
            {of(reason)}
          </li>
        ))}
      </ul>
      {findings !== undefined && findings.length > 0 && (
        <>
          <h3>{t('deskFindings')}</h3>
          <ul className={desk.plain}>
            {findings.map(({ code, message, fix }) => (
              <li key={code}>
                {of(message)} {fix !== undefined && <span className="muted">{of(fix)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('deskSources')}</h3>
      <ul className={desk.plain}>
        {provenance.map(({ input, source }) => (
          <li key={input}>
            {named(t, 'desk.input', input)}:{' '}
            <span className={`badge ${source === 'estimated' ? 'mark' : ''}`}>
              {named(t, 'desk.source', source)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Reasons({ reasons }: { reasons: Grade['reasons'] }) {
  const { t, of } = useSpeech();
  if (reasons.length === 0) return <p className="muted">{t('deskNothing')}</p>;
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ direction, contribution, text, counterfactual }) => (
        <li key={contribution} className={styles[direction]}>
          {of(text)}
          {counterfactual !== undefined && <small>{of(counterfactual)}</small>}
        </li>
      ))}
    </ul>
  );
}

function Criteria({ grade: { contributions } }: { grade: Grade }) {
  const { t, of, language } = useSpeech();
  const one = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <ul className={styles.criteria}>
      {contributions.map(({ id, points, weight, reason }) => (
        <li key={id}>
          <p>{of(reason)}</p>
          <span className={styles.meter} aria-hidden="true">
            <span style={{ width: `${weight === 0 ? 0 : Math.min(100, points / weight)}%` }} />
          </span>
          <span className="amount">
            {t('deskPoints', { points: one(points), most: one(weight * 100) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
