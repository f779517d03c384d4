import { useState } from 'react';
import { type Amount, amountText } from '../page/amounts.ts';
import { useSpeech } from '../page/language.tsx';
import { named } from '../page/named.ts';
import { Problem } from '../page/problem.tsx';
import { loadModel, loadModels } from './data.ts';
import { moveOf } from './moved.tsx';
import styles from './settle.module.css';
import { Money } from './totals.tsx';

interface Result {
  readonly model: string;
  readonly earned: Amount;
}

/** How far the computation is. */
interface Progress {
  readonly agreed: string;
  readonly models: readonly string[];
  readonly results: readonly Result[];
}

/** What would have been earned, had the contract agreed on another model: one after the other, when asked for. */
export function WhatIf() {
  const { t } = useSpeech();
  const [progress, setProgress] = useState<Progress>();
  const [error, setError] = useState<unknown>();
  const compute = async () => {
    setError(undefined);
    let now: Progress = { ...(await loadModels()), results: [] };
    for (const model of now.models) {
      setProgress(now);
      now = { ...now, results: [...now.results, await loadModel(model)] };
    }
    setProgress(now);
  };
  const isDone = progress !== undefined && progress.results.length === progress.models.length;
  return (
    <section className="card">
      <h2>{t('settleWhatIf')}</h2>
      <p className="muted">{t('settleWhatIfText')}</p>
      {progress === undefined && (
        <button type="button" onClick={() => void compute().catch(setError)}>
          {t('settleCompute')}
        </button>
      )}
      <Problem error={error} />
      {progress !== undefined && !isDone && error === undefined && <Bar progress={progress} />}
      {progress !== undefined && progress.results.length > 0 && <Results progress={progress} />}
    </section>
  );
}

function Bar({ progress: { models, results } }: { progress: Progress }) {
  const { t } = useSpeech();
  const label = t('settleProgress', { done: results.length, all: models.length });
  return (
    <p role="status" className={styles.progress}>
      <progress aria-label={label} max={models.length} value={results.length} /> {label}
    </p>
  );
}

function Results({ progress: { agreed, results } }: { progress: Progress }) {
  const { t } = useSpeech();
  const base = results.find(({ model }) => model === agreed)?.earned;
  const moves = results.map(({ earned }) => Number(moveOf(earned, base)?.minor ?? 0));
  const widest = Math.max(1, ...moves.map(Math.abs));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('settleModel')}</th>
          <th scope="col" className={styles.number}>
            {t('settle.total.earned')}
          </th>
          <th scope="col">{t('settleAgainstAgreed')}</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ model, earned }, place) => (
          <tr key={model} className={model === agreed ? styles.agreed : ''}>
            <th scope="row">{named(t, 'settle.model', model)}</th>
            <td className={styles.number}>
              <Money amount={earned} />
            </td>
            <td>
              {model === agreed ? (
                <span className="badge good">{t('settleAgreed')}</span>
              ) : (
                <Difference move={moveOf(earned, base)} part={(moves[place] ?? 0) / widest} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A bar to the left for less, to the right for more, beside the amount. */
function Difference({ move, part }: { move: Amount | undefined; part: number }) {
  const { language, t } = useSpeech();
  if (move === undefined) return <span className="muted">{t('settleSame')}</span>;
  const width = `${Math.abs(part) * 50}%`;
  const sign = part > 0 ? '+' : '';
  return (
    <span className={styles.difference}>
      <span className={styles.track} aria-hidden="true">
        <span
          className={part < 0 ? styles.less : styles.more}
          style={part < 0 ? { width, right: '50%' } : { width, left: '50%' }}
        />
      </span>
      <span className="amount">
        {sign}
        {amountText(move, language)}
      </span>
    </span>
  );
}
