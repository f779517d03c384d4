export type { MissingPart, VagueCategory } from './category.ts';
export type { ProseIssue, ProseLanguage } from './prose-issue.ts';
export { type ProseOptions, reviewProse } from './review-prose.ts';
