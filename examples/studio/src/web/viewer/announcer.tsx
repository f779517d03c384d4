import { useEffect, useState } from 'react';

/** Time that a text has to stand before it is read out, in milliseconds. */
const STEADY_MS = 1_000;

/** Reads a text out once it stands, so that fast changes are not read one after another. */
export function Announcer({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), STEADY_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="hidden" aria-live="polite">
      {said}
    </p>
  );
}
