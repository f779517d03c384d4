import type { ChatState, CommerceState, LiveSession } from '@livelane/rtc/client';
import { useCommerceState, useSaleCountdown } from '@livelane/rtc/react';
import { useEffect, useState } from 'react';

type Money = CommerceState['pinned'][number]['price'];

/** An amount of money as people write it. */
export const money = ({ currency, minor }: Money): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(Number(minor) / 100);

/** The product on top, with its flash sale and the units left. */
export function useProduct(session: LiveSession | undefined) {
  const { pinned, sales, stock } = useCommerceState(session);
  const product = pinned.at(-1);
  const ofProduct = ({ productId }: { productId: string }) => productId === product?.productId;
  return { product, sale: sales.find(ofProduct), left: stock.find(ofProduct)?.left };
}

export function Product({ session }: { session: LiveSession | undefined }) {
  const { product, sale, left } = useProduct(session);
  const seconds = Math.ceil(useSaleCountdown(session, sale) / 1000);
  if (product === undefined) return null;
  return (
    <p>
      <strong>{product.name}</strong> {money(product.price)} {seconds > 0 && `for ${seconds} s `}
      {left !== undefined && `${left} left`}
    </p>
  );
}

export function Chat({ session }: { session: LiveSession | undefined }) {
  const [{ messages }, set] = useState<ChatState>({ messages: [], slowSeconds: 0 });
  useEffect(() => session?.on('chat', set), [session]);
  return (
    <ul>
      {messages.map(({ messageId, name, text }) => (
        <li key={messageId}>
          {name}: {text}
        </li>
      ))}
    </ul>
  );
}
