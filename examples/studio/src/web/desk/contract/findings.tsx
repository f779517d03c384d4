import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import styles from '../desk.module.css';
import type { Reviewed } from './data.ts';

type Finding = Reviewed['findings'][number];

/** The worst first. */
const SEVERITIES = ['error', 'warning', 'hint'] as const;

const BADGES = { error: 'bad', warning: 'mark', hint: '' } as const;

/** The clause that a finding is about; undefined where it is about the contract as a whole. */
function clauseOf({ path }: Finding, { contract }: Reviewed): string | undefined {
  const place = /^\/clauses\/(\d+)/.exec(path)?.[1];
  return place === undefined ? undefined : contract.clauses[Number(place)]?.id;
}

interface FindingsProps {
  readonly reviewed: Reviewed;
  readonly scrollTo: (clauseId: string) => void;
}

/** What the review found, by severity. */
export function Findings({ reviewed, scrollTo }: FindingsProps) {
  const { t } = useSpeech();
  const { findings } = reviewed;
  const isRefused = findings.some(({ severity }) => severity === 'error');
  return (
    <section className={styles.review} aria-label={t('deskReview')}>
      <h2>
        {t('deskReview')}{' '}
        <span className={`badge ${isRefused ? 'bad' : 'good'}`}>
          {t(isRefused ? 'deskRefused' : 'deskAccepted')}
        </span>
      </h2>
      {findings.length === 0 && <p className="muted">{t('deskNoFindings')}</p>}
      {SEVERITIES.map((severity) => (
        <OfSeverity
          key={severity}
          severity={severity}
          findings={findings.filter((it) => it.severity === severity)}
          {...{ reviewed, scrollTo }}
        />
      ))}
    </section>
  );
}

interface OfSeverityProps extends FindingsProps {
  readonly severity: (typeof SEVERITIES)[number];
  readonly findings: readonly Finding[];
}

function OfSeverity({ severity, findings, reviewed, scrollTo }: OfSeverityProps) {
  const { t, of } = useSpeech();
  if (findings.length === 0) return null;
  return (
    <>
      <h3>
        {named(t, 'desk.severity', severity)}: {findings.length}
      </h3>
      <ul className={styles.plain}>
        {findings.map((finding, place) => {
          const clauseId = clauseOf(finding, reviewed);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings can be alike.
            <li key={`${finding.code} ${finding.path} ${place}`} className="card">
              <p>
                <span className={`badge ${BADGES[severity]}`}>{finding.code}</span>{' '}
                {of(finding.message)}
              </p>
              {finding.fix !== undefined && <p className="muted">{of(finding.fix)}</p>}
              {clauseId !== undefined && (
                <button type="button" onClick={() => scrollTo(clauseId)}>
                  {t('deskGoTo', { clause: clauseId })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
