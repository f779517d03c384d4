import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { contractAddress, headingOf } from '../../page/contract.ts';
import { useSpeech } from '../../page/language.tsx';
import { Problem } from '../../page/problem.tsx';
import styles from '../desk.module.css';
import { type Draft, loadReviewed } from './data.ts';
import { Findings } from './findings.tsx';

/** The contract beside its review: a finding scrolls to its clause. */
export function Contract() {
  const { t, language } = useSpeech();
  const [draft, setDraft] = useState<Draft>('agreed');
  const [shown, setShown] = useState('');
  const frame = useRef<HTMLIFrameElement>(null);
  const { data, error } = useQuery({
    queryKey: ['contract', draft],
    queryFn: () => loadReviewed(draft),
  });
  const scrollTo = (clauseId: string) => {
    const page = frame.current?.contentDocument;
    const heading = page && headingOf(page, clauseId);
    if (!heading) return;
    showClause(heading);
    frame.current?.scrollIntoView({ block: 'nearest' });
    setShown(clauseId);
  };
  return (
    <>
      <div className={styles.bar}>
        <fieldset className="switch">
          <legend className="hidden">{t('deskDraft')}</legend>
          {(['first', 'agreed'] as const).map((it) => (
            <button
              key={it}
              type="button"
              aria-pressed={it === draft}
              disabled={it === 'first' && data?.hasFirstDraft === false}
              onClick={() => setDraft(it)}
            >
              {t(`desk.draft.${it}`)}
            </button>
          ))}
        </fieldset>
        {data !== undefined && (
          <span className="muted">
            {data.contract.id} · {t('deskRevision', { number: data.contract.revision })}
          </span>
        )}
      </div>
      <Problem error={error} />
      <p role="status" className="hidden">
        {shown === '' ? '' : t('deskShownClause', { clause: shown })}
      </p>
      <div className={styles.beside}>
        <iframe
          ref={frame}
          className={styles.contract}
          title={t(`desk.draft.${draft}`)}
          sandbox="allow-same-origin"
          src={contractAddress({ role: 'desk', language, draft })}
        />
        {data !== undefined && <Findings reviewed={data} scrollTo={scrollTo} />}
      </div>
    </>
  );
}

/** Moves the page of the contract to a heading, and marks it. */
function showClause(heading: HTMLElement): void {
  for (const other of heading.ownerDocument.querySelectorAll('h3')) other.style.background = '';
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  heading.style.background = '#fff1c2';
  heading.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
}
