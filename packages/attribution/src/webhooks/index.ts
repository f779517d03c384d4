export {
  createReceiver,
  MAX_WEBHOOK_BYTES,
  type ReceiverOptions,
  type WebhookSourceName,
} from './create-receiver.ts';
export { createMemorySeen, type SeenWebhooks } from './seen.ts';
export type { WebhookRecords } from './webhook-source.ts';
