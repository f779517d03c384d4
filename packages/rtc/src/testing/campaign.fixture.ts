export { SAMPLE_PLAN as PLAN, SAMPLE_SCRIPT as SCRIPT } from './sample-session.ts';
