import { amountText } from '../../page/amounts.ts';
import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import table from '../table.module.css';
import styles from './creators.module.css';
import { type Creators, type Grade, isUndecided, missingOf } from './data.ts';

interface ShortlistProps {
  readonly answer: Creators;
  readonly choose: (id: string) => void;
}

/** All creators with what speaks against relying on them. */
export function Shortlist({ answer: { grades, creator }, choose }: ShortlistProps) {
  const { t } = useSpeech();
  const [first] = grades;
  return (
    <section className="card">
      <h2>{t('deskShortlist')}</h2>
      <table className={table.cards}>
        <thead>
          <tr>
            <th scope="col">{t('deskCreator')}</th>
            <th scope="col" className={table.number}>
              {t('deskScore')}
            </th>
            <th scope="col" className={table.number}>
              {t('deskExpectedRange')}
            </th>
            <th scope="col">{t('deskGates')}</th>
            <th scope="col">{t('deskMissing')}</th>
          </tr>
        </thead>
        <tbody>
          {grades.map((grade, place) => (
            <Row
              key={grade.id}
              {...{ grade, place, choose }}
              isPicked={grade.creator.id === creator}
              isOpen={isUndecided(grade, first)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps extends Pick<ShortlistProps, 'choose'> {
  readonly grade: Grade;
  readonly place: number;
  readonly isPicked: boolean;
  readonly isOpen: boolean;
}

function Row({ grade, place, isPicked, isOpen, choose }: RowProps) {
  const { t, language } = useSpeech();
  const { creator, score, expectation } = grade;
  const one = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 0 });
  const { lower, upper } = score.interval;
  const brings = expectation?.contribution;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.name} onClick={() => choose(grade.id)}>
          <span className="muted">{place + 1}</span> <bdi>{creator.name}</bdi>
        </button>
        {isPicked && <span className="badge good">{t('deskPicked')}</span>}
        {isOpen && <span className="badge mark">{t('deskUndecided')}</span>}
      </th>
      <td className={table.number} data-label={t('deskScore')}>
        <span className={table.value}>
          {one(score.mean)}{' '}
          <span className="amount muted">
            {one(lower)}–{one(upper)}
          </span>
        </span>
      </td>
      <td className={table.number} data-label={t('deskExpectedRange')}>
        <span className={table.value}>
          {brings === undefined ? (
            '–'
          ) : (
            <>
              <span className="amount">{amountText(brings.mean, language)}</span>{' '}
              <span className={`amount muted ${table.range}`}>
                {t('deskRange', {
                  from: amountText(brings.lower, language),
                  to: amountText(brings.upper, language),
                })}
              </span>
            </>
          )}
        </span>
      </td>
      <td data-label={t('deskGates')}>
        <span className={table.value}>
          <Gates grade={grade} />
        </span>
      </td>
      <td data-label={t('deskMissing')}>
        <span className={table.value}>
          <Missing grade={grade} />
        </span>
      </td>
    </tr>
  );
}

function Gates({ grade: { gates } }: { grade: Grade }) {
  const { t, of } = useSpeech();
  const failed = gates.filter(({ passed }) => !passed);
  if (failed.length === 0)
    return <span className="badge good">{t('deskPasses', { count: gates.length })}</span>;
  return (
    <>
      {failed.map(({ id, reason }) => (
        <span key={id} className={styles.against}>
          {of(reason)}
        </span>
      ))}
    </>
  );
}

function Missing({ grade }: { grade: Grade }) {
  const { t } = useSpeech();
  const missing = missingOf(grade);
  const names = missing.map((input) => named(t, 'desk.input', input));
  const length = grade.findings?.length ?? 0;
  return (
    <>
      {missing.length === 0 && length === 0 && <span className="muted">{t('deskNothing')}</span>}
      {missing.length > 0 && t('deskAssumed', { what: names.join(t('deskAnd')) })}
      {length > 0 && <span className="badge mark">{t('deskLookAt', { count: length })}</span>}
    </>
  );
}
