import { useSpeech } from '../../page/language.tsx';
import { Dialog } from '../dialog.tsx';
import styles from '../host.module.css';
import { SHORTCUTS } from './shortcuts.ts';

/** All keys and what they do. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Dialog title={t('hostKeys')} onClose={onClose}>
      <dl className={styles['keys']}>
        {SHORTCUTS.map(({ key, text }) => (
          <div key={key}>
            <dt>
              <kbd>{key.toUpperCase()}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="main" onClick={onClose}>
        {t('close')}
      </button>
    </Dialog>
  );
}
