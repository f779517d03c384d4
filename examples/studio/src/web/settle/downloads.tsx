import { useSpeech } from '../page/language.tsx';
import styles from './settle.module.css';

const FORMATS = ['csv', 'html', 'json'] as const;

/** The statement of the payee as files. */
export function Downloads() {
  const { t, language } = useSpeech();
  return (
    <section className="card">
      <h2>{t('settleStatement')}</h2>
      <p className="muted">{t('settleStatementText')}</p>
      <p className={styles.files}>
        {FORMATS.map((format) => (
          <a
            key={format}
            className={`button ${styles.file}`}
            href={`/api/settlement/statement/${format}?as=settle&language=${language}`}
            download
          >
            {t(`settle.format.${format}`)}
          </a>
        ))}
      </p>
    </section>
  );
}
