import { useSpeech } from '../../page/language.tsx';
import { Dialog } from '../dialog.tsx';
import styles from '../host.module.css';

/** Asks before the show ends, which cannot be undone. */
export function EndDialog({ onEnd, onClose }: { onEnd: () => void; onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Dialog title={t('hostEndTitle')} onClose={onClose}>
      <p>{t('hostEndNote')}</p>
      <div className={styles['row']}>
        <button type="button" onClick={onClose}>
          {t('hostEndNot')}
        </button>
        <button type="button" className="main" onClick={onEnd}>
          {t('hostEndNow')}
        </button>
      </div>
    </Dialog>
  );
}
