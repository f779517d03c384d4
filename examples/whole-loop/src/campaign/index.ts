export type { Campaign } from './campaign.ts';
export { type OpenedCampaign, openCampaign } from './open.ts';
