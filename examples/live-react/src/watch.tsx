'use client';

import { isLivelaneError, joinLive, type LiveSession, type LiveTrack } from '@livelane/rtc/client';
import { useAudioBlocked, useLiveSession, useTracks } from '@livelane/rtc/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Chat, money, Product, useProduct } from './parts.tsx';

/** The page of a viewer: watches, talks and buys. */
export function Watch() {
  const { session, error } = useLiveSession(
    (signal) =>
      joinLive({
        tokenEndpoint: '/live/token',
        commerceEndpoint: '/live',
        role: 'viewer',
        chat: true,
        signal,
      }),
    'live-shop',
  );
  const [answer, setAnswer] = useState('');
  const tracks = useTracks(session);
  const isBlocked = useAudioBlocked(session);
  if (error !== undefined) return <p role="alert">{String(error)}</p>;
  return (
    <main>
      {tracks.map((track) => (
        <Track key={track.mediaStreamTrack.id} track={track} />
      ))}
      {isBlocked && (
        <button type="button" onClick={() => session?.startAudio()}>
          Sound on
        </button>
      )}
      <Product session={session} />
      <Buy session={session} onAnswer={setAnswer} />
      <p role="status">{answer}</p>
      <Chat session={session} />
      <Say session={session} onAnswer={setAnswer} />
    </main>
  );
}

function Track({ track }: { track: LiveTrack }) {
  const element = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  useEffect(() => {
    if (element.current !== null) track.attach(element.current);
    return () => track.detach();
  }, [track]);
  const Media = track.kind;
  return <Media ref={element} playsInline={track.kind === 'video'} />;
}

interface AnsweredProps {
  readonly session: LiveSession | undefined;
  readonly onAnswer: (text: string) => void;
}

function Buy({ session, onAnswer }: AnsweredProps) {
  const { product, left } = useProduct(session);
  const buy = async () => {
    if (session === undefined || product === undefined) return;
    const order = { orderId: crypto.randomUUID(), productId: product.productId };
    try {
      const [reserved] = await session.request({ do: 'reserve', ...order });
      onAnswer(`Yours for ${money(reserved?.price ?? product.price)}`);
    } catch (error) {
      onAnswer(isLivelaneError(error, 'SOLD_OUT') ? 'Sold out' : String(error));
    }
  };
  return (
    <button type="button" disabled={product === undefined || left === 0} onClick={buy}>
      Buy
    </button>
  );
}

function Say({ session, onAnswer }: AnsweredProps) {
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get('text'));
    form.reset();
    try {
      await session?.request({ do: 'chat', messageId: crypto.randomUUID(), text });
    } catch (error) {
      onAnswer(String(error));
    }
  };
  return (
    <form onSubmit={send}>
      <input name="text" aria-label="Message" maxLength={200} required />
      <button type="submit">Send</button>
    </form>
  );
}
