export type { RedlineChange, RedlineSegment } from './change.ts';
export { type RedlineDocxOptions, redlineDocx } from './docx.ts';
export { REDLINE_FINDINGS, type RedlineCode, type RedlineFinding } from './findings.ts';
export { type Redline, type RedlineOptions, type RedlineVersion, redline } from './redline.ts';
export { type RenderRedlineOptions, renderRedline } from './render.ts';
