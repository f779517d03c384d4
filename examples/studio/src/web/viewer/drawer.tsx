import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useSpeech } from '../page/language.tsx';
import css from './drawer.module.css';

interface DrawerProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A part of the page in front of it: the browser keeps the focus in it, and gives it back. */
export function Drawer({ title, onClose, children }: DrawerProps) {
  const { t } = useSpeech();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it is removed: only then the focus goes back.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key is Escape, which the browser handles.
    <dialog
      ref={dialog}
      className={css.drawer}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={css.content}>
        <header className={css.top}>
          <h2 id={titleId}>{title}</h2>
          <button type="button" onClick={onClose}>
            {t('close')}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
