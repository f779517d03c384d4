import { type Dot, drawn, intervalDots } from '@livelane/example-pictures';
import { useState } from 'react';
import { useSpeech } from '../../page/language.tsx';
import { Picture } from '../../page/picture.tsx';
import { Problem } from '../../page/problem.tsx';
import { Brief } from './brief.tsx';
import { Creator } from './creator.tsx';
import styles from './creators.module.css';
import { type Creators as Answer, useCreators } from './data.ts';
import { Shortlist } from './shortlist.tsx';

/** Creators in the picture. */
const DRAWN = 16;

/** The shortlist: who fits, how sure that is, and what is not known. */
export function Creators() {
  const { t } = useSpeech();
  const { data, error } = useCreators();
  const [chosen, choose] = useState<string>();
  const grade = data?.grades.find(({ id }) => id === chosen);
  return (
    <>
      <Problem error={error} />
      {data === undefined && error === null && <p role="status">{t('loading')}</p>}
      {data !== undefined && (
        <>
          <section className="card">
            <h2>{data.brief.name}</h2>
            <p className="muted">{t('deskOrder', { count: data.grades.length })}</p>
            <div className={styles.beside}>
              <Dots answer={data} />
              <Brief brief={data.brief} />
            </div>
          </section>
          <Shortlist answer={data} choose={choose} />
        </>
      )}
      {grade !== undefined && <Creator grade={grade} onClose={() => choose(undefined)} />}
    </>
  );
}

function Dots({ answer: { brief, grades, creator } }: { answer: Answer }) {
  const { t, language } = useSpeech();
  // There is little room: the table below has the amounts to the cent.
  const whole = (value: number) =>
    value.toLocaleString(language, {
      ...{ style: 'currency', currency: brief.budget.currency, maximumFractionDigits: 0 },
      currencyDisplay: 'narrowSymbol',
    });
  const dots = grades.slice(0, DRAWN).map((grade, place): Dot => {
    const { mean, interval } = grade.score;
    const expected = grade.expectation?.contribution.mean;
    return {
      ...{ name: grade.creator.name, rank: place + 1, mean },
      ...{ lower: interval.lower, upper: interval.upper },
      aside: expected === undefined ? '–' : whole(drawn(expected)),
      ...(grade.creator.id === creator ? { mark: 'picked' as const } : {}),
      ...(grade.eligible ? {} : { excluded: true as const }),
    };
  });
  const title = t('deskDots', { shown: dots.length, count: grades.length });
  return <Picture label={title} svg={intervalDots(dots, { title, aside: t('deskExpected') })} />;
}
