import {
  type Brief,
  findingOf,
  inertLine,
  type LocalText,
  localText,
  type RequiredPermit,
  toEpochMs,
} from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import { type CheckGate, type GateInput, type GateRule, shortName } from './gate.ts';

/** Every permit that the brief asks for. What the law of a market requires is filled into the brief beforehand. */
export const checkMarketPermit: CheckGate = (input, path) => {
  const { brief } = input;
  const asked = brief.permits ?? [];
  const missing = missingPermits(input);
  const passed = missing.length === 0;
  const reason = asked.length === 0 ? nothingAsked(brief) : shown(passed ? asked : missing, passed);
  const gate = { id: 'market-permit', passed, reason };
  if (brief.permits === undefined)
    return { gate, finding: findingOf(GRADE_FINDINGS, 'PERMITS_NOT_STATED', { path }) };
  if (passed) return { gate };
  const params = { permits: missing.map(nameOf) };
  return { gate, finding: findingOf(GRADE_FINDINGS, 'PERMIT_NOT_SHOWN', { path, params }) };
};

/** Whether every permit that the brief asks for is held. */
export const holdsPermits: GateRule['isPassed'] = (input) => missingPermits(input).length === 0;

function missingPermits({ profile, brief, asOf }: GateInput): RequiredPermit[] {
  if (brief.permits === undefined || brief.permits.length === 0) return [];
  const now = toEpochMs(asOf);
  const held = (profile.permits ?? []).filter(
    ({ validUntil }) => validUntil === null || toEpochMs(validUntil) > now,
  );
  return brief.permits.filter(({ market }) => !held.some((permit) => permit.market === market));
}

function nothingAsked({ market, permits }: Brief): LocalText {
  return permits === undefined
    ? {
        en: 'the brief names no permits, so none is asked for',
        'zh-Hans': '需求单未列明许可，故不作要求',
      }
    : {
        en: `no permit of the creator’s own is known to be needed in ${market}`,
        'zh-Hans': `据所知 ${market} 不要求达人本人持有许可`,
      };
}

function shown(permits: readonly RequiredPermit[], held: boolean): LocalText {
  const names = permits.map(nameOf);
  const [en, zh] = [
    names.map((name) => inertLine(name.en)).join(', '),
    names.map((name) => inertLine(name['zh-Hans'])).join('、'),
  ];
  return held
    ? { en: `holds ${en}`, 'zh-Hans': `持有${zh}` }
    : {
        en: `${en} is compulsory and none that is valid was shown`,
        'zh-Hans': `${zh}为必需，但未出示有效许可`,
      };
}

function nameOf({ name }: RequiredPermit): { readonly en: string; readonly 'zh-Hans': string } {
  return {
    en: shortName(localText(name, 'en')),
    'zh-Hans': shortName(localText(name, 'zh-Hans')),
  };
}
