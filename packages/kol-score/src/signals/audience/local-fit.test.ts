import { expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import { AFFORDABLE, briefFor } from '../../profile/story.fixture.ts';
import { inputOf } from '../grade-input.fixture.ts';
import type { GradeInput } from '../signal.ts';
import { localFit } from './local-fit.ts';

const tenth = ILLUSTRATIVE_BENCHMARKS.population;
const fitOf = (input: Pick<GradeInput, 'profile' | 'brief'>) => localFit(inputOf(input));
/** 86 % are listed as speakers of English, 4 % as of no language. */
const SPEAKERS = 0.86 + 0.04 * tenth.speakers.value;

it('local fit averages home share, speakers of the language and the creator’s own language', () => {
  const brief = briefFor();
  const found = fitOf({ profile: AFFORDABLE, brief });
  expect(found).toMatchObject({ homeShare: 0.72, languageShare: 0.86 });
  // A home share of 60% is enough.
  expect(found.value.mean).toBeCloseTo((1 + SPEAKERS + 1) / 3, 12);
  const thai = { ...AFFORDABLE, languages: ['th'] };
  expect(fitOf({ profile: thai, brief }).value.mean).toBeCloseTo((1 + SPEAKERS + 0) / 3, 12);
  const away = {
    ...AFFORDABLE,
    audience: { ...AFFORDABLE.audience, countries: { US: 0.3, MX: 0.7 } },
  };
  expect(fitOf({ profile: away, brief }).value.mean).toBeCloseTo((0.5 + SPEAKERS + 1) / 3, 12);
});

it('local fit takes regional variants of a language for the same language', () => {
  const brief = { ...briefFor(), audience: { languages: { 'en-US': 1 } } };
  const profile = {
    ...AFFORDABLE,
    languages: ['en-GB'],
    audience: { countries: { US: 1 }, languages: { 'en-AU': 0.4, en: 0.3, es: 0.3 } },
  };
  expect(fitOf({ profile, brief })).toMatchObject({ languageShare: 0.7 });
  expect(fitOf({ profile, brief }).value.mean).toBeCloseTo((1 + 0.7 + 1) / 3, 12);
});

it('local fit leaves languages out if the brief names none', () => {
  const brief = { ...briefFor(), audience: {} };
  expect(fitOf({ profile: { ...AFFORDABLE, languages: [] }, brief })).toMatchObject({
    languageShare: null,
    value: { mean: 1 },
  });
});
