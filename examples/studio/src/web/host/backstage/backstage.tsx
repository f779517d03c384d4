import { useMutation } from '@tanstack/react-query';
import { amountText } from '../../page/amounts.ts';
import { useSpeech } from '../../page/language.tsx';
import { Problem } from '../../page/problem.tsx';
import type { ShowAnswer } from '../../page/show.ts';
import { changeShow, type RunSheet } from '../acts.ts';
import styles from '../host.module.css';
import { Preview } from '../lobby/preview.tsx';
import { keyOf } from '../shortcuts/shortcuts.ts';
import { useShortcuts } from '../shortcuts/use-shortcuts.ts';

/** What viewers will see first, and the key that goes live. */
export function Backstage(props: {
  show: ShowAnswer;
  sheet: RunSheet;
  camera: MediaStreamTrack | undefined;
  onBack: () => void;
  onHelp: () => void;
}) {
  const { show, sheet, camera, onBack, onHelp } = props;
  const { t } = useSpeech();
  const live = useMutation({ mutationFn: () => changeShow('live') });
  const go = () => {
    if (!live.isPending) live.mutate();
  };
  useShortcuts({ go, help: onHelp });
  return (
    <main className={styles['two']}>
      <FirstSight show={show} sheet={sheet} camera={camera} />
      <section className={`card ${styles['column']}`} aria-label={t('hostBackstage')}>
        <h2>{t('hostBackstage')}</h2>
        <p>{t('hostBackstageNote')}</p>
        <Problem error={live.error} />
        <button type="button" className="main" disabled={live.isPending} onClick={go}>
          {t(live.isPending ? 'hostGoing' : 'hostGoLive')} <kbd>{keyOf('go')}</kbd>
        </button>
        <button type="button" onClick={onBack}>
          {t('hostBack')}
        </button>
      </section>
    </main>
  );
}

/** Picture, title, labels and first product, as the page of viewers begins. */
function FirstSight(props: {
  show: ShowAnswer;
  sheet: RunSheet;
  camera: MediaStreamTrack | undefined;
}) {
  const { show, sheet, camera } = props;
  const { t, of, language } = useSpeech();
  const { products, disclosures, runSheet } = sheet.plan;
  const first = runSheet.find(({ action }) => action === 'pin')?.productId;
  const product = products.find(({ id }) => id === first);
  const labels = disclosures.map(({ label, languages }) => label[languages[0] ?? ''] ?? of(label));
  return (
    <section className="card" aria-label={t('hostFirstSight')}>
      <h2>{t('hostFirstSight')}</h2>
      <Preview track={camera} empty={t('hostVoiceOnly')} />
      <p className={styles['row']}>
        {[...new Set(labels)].map((label) => (
          <span key={label} className="badge mark">
            {label}
          </span>
        ))}
        <strong>{of(show.title)}</strong>
      </p>
      <p className="muted">{t('hostFirstProduct')}</p>
      <p className={styles['row']}>
        <strong>{product?.name ?? t('hostNoProduct')}</strong>
        {product !== undefined && (
          <span className="amount">{amountText(product.price, language)}</span>
        )}
        {product !== undefined && (
          <span className="muted">{t('hostLeft', { count: show.units[product.id] ?? 0 })}</span>
        )}
      </p>
    </section>
  );
}
