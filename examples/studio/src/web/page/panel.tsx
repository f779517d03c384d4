import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSpeech } from './language.tsx';
import styles from './panel.module.css';

/** What a panel is opened with. */
interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** At the side of the page, whole on a phone, or in its middle. Default: at the side. */
  readonly place?: 'side' | 'middle';
}

/** A panel over the page: it takes the focus and gives it back; Escape and a press beside it close it. */
export function Panel({ title, onClose, children, place = 'side' }: PanelProps) {
  const { t } = useSpeech();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (dialog?.open === false) dialog.showModal();
  }, []);
  const close = () => element.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the browser.
    <dialog
      ref={element}
      className={styles[place]}
      aria-labelledby={id}
      onClose={onClose}
      onClick={({ target }) => target === element.current && close()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={id}>{title}</h2>
          <button type="button" onClick={close}>
            {t('close')}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** What is asked before something that cannot be taken back. */
interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  /** What the button says, such as "Refund $9.90". */
  readonly act: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks before something that cannot be taken back. */
export function Confirm({ title, text, act, busy, onConfirm, onClose, children }: ConfirmProps) {
  return (
    <Panel title={title} onClose={onClose} place="middle">
      <p>{text}</p>
      {children}
      <div className={styles.acts}>
        <button type="button" className="main" disabled={busy === true} onClick={onConfirm}>
          {act}
        </button>
      </div>
    </Panel>
  );
}
