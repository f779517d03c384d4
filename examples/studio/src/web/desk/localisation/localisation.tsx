import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import { Problem } from '../../page/problem.tsx';
import styles from '../desk.module.css';
import { type RunSheet, useRunSheet } from '../show/data.ts';

type Place = RunSheet['plan']['localization'][number];
type Duty = RunSheet['plan']['disclosures'][number];

/** What each market and language needs of the show. */
export function Localisation() {
  const { t } = useSpeech();
  const { data, error } = useRunSheet();
  return (
    <>
      <Problem error={error} />
      <p className="muted">{t('deskLocalisationText')}</p>
      <div className={styles.markets}>
        {data?.plan.localization.map((place) => (
          <Market
            key={`${place.market} ${place.language}`}
            place={place}
            duties={data.plan.disclosures.filter(({ market }) => market === place.market)}
          />
        ))}
      </div>
    </>
  );
}

function Market({ place, duties }: { place: Place; duties: readonly Duty[] }) {
  const { t, of, language } = useSpeech();
  const nameOf = (type: 'region' | 'language', code: string) =>
    new Intl.DisplayNames(language, { type }).of(code) ?? code;
  const { market, notes, reviewedBy } = place;
  return (
    <section className="card" aria-label={nameOf('region', market)}>
      <h2>
        {nameOf('region', market)} · {nameOf('language', place.language)}
      </h2>
      <p>
        {reviewedBy === null ? (
          <span className="badge mark">{t('deskNotReviewed')}</span>
        ) : (
          <span className="badge good">{t('deskReviewedBy', { who: reviewedBy })}</span>
        )}
      </p>
      <ul>
        {notes.map((note) => (
          <li key={of(note)}>{of(note)}</li>
        ))}
      </ul>
      <h3>{t('deskDuties')}</h3>
      <ul className={styles.plain}>
        {duties.map(({ id, label, languages, when, medium, citation }) => (
          <li key={id}>
            <strong lang={languages[0]}>“{label[languages[0] ?? 'en'] ?? of(label)}”</strong>{' '}
            {t('deskDuty', {
              when: named(t, 'desk.when', when.rule),
              medium: named(t, 'desk.medium', medium),
            })}
            {'seconds' in when && typeof when.seconds === 'number' && (
              <> {t('deskEverySeconds', { seconds: when.seconds })}</>
            )}
            <small className={styles.source}>{citation.instrument}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
