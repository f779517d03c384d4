import { AccountModelSchema } from './audit/model/account-model.ts';
import { PilotPlanSchema } from './pilots/plan-record.ts';
import { CreatorProfileSchema } from './profile/creator-profile.ts';

/** The schema of every record that this package alone reads, by its kind. */
export const RECORDS = {
  'creator-profile': CreatorProfileSchema,
  'account-model': AccountModelSchema,
  'pilot-plan': PilotPlanSchema,
} as const;
