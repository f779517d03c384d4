export {
  createReceiver,
  MAX_WEBHOOK_BYTES,
  type ReceiverOptions,
  type ReceivingOptions,
  type WebhookSourceName,
} from './create-receiver.ts';
export type { Keeping } from './keeper.ts';
export { createMemorySeen, type SeenWebhooks } from './seen.ts';
export type { WebhookRecords } from './webhook-source.ts';
