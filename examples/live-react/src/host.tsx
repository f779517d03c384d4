'use client';

import { joinLive } from '@livelane/rtc/client';
import { useLiveSession } from '@livelane/rtc/react';
import { useEffect, useRef, useState } from 'react';
import { Chat, Product } from './parts.tsx';

/** The page of the host: publishes camera and microphone, and sells. Its address has the host's key. */
export function Host() {
  const { session, error } = useLiveSession(
    (signal) =>
      joinLive({
        tokenEndpoint: `/live/token${location.search}`,
        commerceEndpoint: '/live',
        role: 'host',
        chat: true,
        signal,
      }),
    'live-shop',
  );
  const own = useRef<HTMLVideoElement>(null);
  const [answer, setAnswer] = useState('');
  useEffect(() => {
    if (session === undefined) return;
    session.publish({ camera: true, microphone: true }).then(
      () => own.current !== null && session.camera.preview(own.current),
      (cause: unknown) => setAnswer(String(cause)),
    );
  }, [session]);
  const startSale = async () => {
    const { ok } = await fetch(`/live/sale${location.search}`, { method: 'POST' });
    setAnswer(ok ? 'The sale is running' : 'No sale was started');
  };
  if (error !== undefined) return <p role="alert">{String(error)}</p>;
  return (
    <main>
      <video ref={own} muted playsInline />
      <Product session={session} />
      <button type="button" onClick={startSale}>
        Flash sale
      </button>
      <p role="status">{answer}</p>
      <Chat session={session} />
    </main>
  );
}
