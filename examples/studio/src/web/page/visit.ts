/** Names the visit of a viewer. */
export const VISIT = ['visit', 'viewer'] as const;
