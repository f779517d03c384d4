import { createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A webhook of the shop, as a file of the folder `webhooks` has it. */
export interface ShopWebhook {
  /** The name of the file, in place of the id that Shopify gives each webhook. */
  readonly id: string;
  readonly topic: string;
  /** When the shop sends it. */
  readonly at: string;
  readonly body: unknown;
}

/** The webhooks of a folder, in the order of their names. */
export async function readWebhooks(folder: string): Promise<ShopWebhook[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const read = async (file: string): Promise<ShopWebhook> => ({
    id: file,
    ...(JSON.parse(await readFile(join(folder, file), 'utf8')) as Omit<ShopWebhook, 'id'>),
  });
  return Promise.all(files.map(read));
}

/** A webhook as Shopify sends it, signed. */
export function signed(url: string, { id, topic, at, body }: ShopWebhook, secret: string): Request {
  const text = JSON.stringify(body);
  return new Request(url, {
    method: 'POST',
    body: text,
    headers: {
      'content-type': 'application/json',
      'x-shopify-topic': topic,
      'x-shopify-webhook-id': id,
      'x-shopify-triggered-at': at,
      'x-shopify-hmac-sha256': createHmac('sha256', secret).update(text).digest('base64'),
    },
  });
}
