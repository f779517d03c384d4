import { useEffect, useRef } from 'react';
import { actOfKey, type ShortcutAct } from './shortcuts.ts';

/** Acts that are possible now. */
export type PossibleActs = Readonly<Partial<Record<ShortcutAct, (() => void) | undefined>>>;

/** Whether keys go to a field, or to a dialog that is open. */
function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Does what a key stands for, while the component is mounted. */
export function useShortcuts(acts: PossibleActs): void {
  const current = useRef(acts);
  current.current = acts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actOfKey(event, isTyping(event.target));
      const run = act === undefined ? undefined : current.current[act];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
