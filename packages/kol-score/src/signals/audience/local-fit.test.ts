import { expect, it } from 'vitest';
import { AFFORDABLE, briefFor } from '../../profile/story.fixture.ts';
import { localFit } from './local-fit.ts';

it('local fit averages home share, speakers of the language and the creator’s own language', () => {
  const brief = briefFor();
  const found = localFit({ profile: AFFORDABLE, brief });
  expect(found).toMatchObject({ homeShare: 0.72, languageShare: 0.86 });
  // A home share of 60% is enough.
  expect(found.value.mean).toBeCloseTo((1 + 0.86 + 1) / 3, 12);
  const thai = { ...AFFORDABLE, languages: ['th'] };
  expect(localFit({ profile: thai, brief }).value.mean).toBeCloseTo((1 + 0.86 + 0) / 3, 12);
  const away = { ...AFFORDABLE, audience: { ...AFFORDABLE.audience, countries: { US: 0.3 } } };
  expect(localFit({ profile: away, brief }).value.mean).toBeCloseTo((0.5 + 0.86 + 1) / 3, 12);
});

it('local fit takes regional variants of a language for the same language', () => {
  const brief = { ...briefFor(), audience: { languages: { 'en-US': 1 } } };
  const profile = {
    ...AFFORDABLE,
    languages: ['en-GB'],
    audience: { countries: { US: 1 }, languages: { 'en-AU': 0.4, en: 0.3, es: 0.3 } },
  };
  expect(localFit({ profile, brief })).toMatchObject({ languageShare: 0.7 });
  expect(localFit({ profile, brief }).value.mean).toBeCloseTo((1 + 0.7 + 1) / 3, 12);
});

it('local fit leaves languages out if the brief names none', () => {
  const brief = { ...briefFor(), audience: {} };
  expect(localFit({ profile: { ...AFFORDABLE, languages: [] }, brief })).toMatchObject({
    languageShare: null,
    value: { mean: 1 },
  });
});
