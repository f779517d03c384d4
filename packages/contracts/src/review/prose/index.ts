export type { MissingPart, VagueCategory } from './category.ts';
export type { ProseIssue, ProseLanguage } from './prose-issue.ts';
export { reviewProse } from './review-prose.ts';
