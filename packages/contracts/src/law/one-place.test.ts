import { globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MARKETS } from '../vocabulary/index.ts';
import { LAW_RULES } from './index.ts';
import * as markets from './markets.ts';
import * as readings from './readings.ts';

const packages = fileURLToPath(new URL('../../..', import.meta.url));
const files = globSync('*/src/**/*.{ts,tsx}', { cwd: packages })
  .filter((file) => !/\.(test|test-d|fixture|arbitrary)\.tsx?$|\/(oracle|testing)\//.test(file))
  .filter((file) => !/^contracts\/src\/law\/(markets|platforms)\//.test(file))
  .map((file): [string, string] => [file, readFileSync(`${packages}/${file}`, 'utf8')]);

/** Sources that speak of markets and hold no law, each with what they hold instead. */
const NO_LAW: Readonly<Record<string, string>> = {
  'contracts/src/vocabulary/value/market.ts': 'the codes themselves, and the members of the Union',
  'contracts/src/vocabulary/node/table/number-signs.ts': 'how numbers are written there',
  'contracts/src/law/names/markets.en.ts': 'the names of markets',
  'contracts/src/law/names/markets.zh-Hans.ts': 'the names of markets',
  'contracts/src/locales/translations/ar.ts': 'the names of markets',
  'contracts/src/locales/translations/de.ts': 'the names of markets',
  'contracts/src/locales/translations/es.ts': 'the names of markets',
  'contracts/src/locales/translations/fr.ts': 'the names of markets',
  'contracts/src/locales/translations/id.ts': 'the names of markets',
  'contracts/src/locales/translations/ja.ts': 'the names of markets',
  'contracts/src/locales/translations/ko.ts': 'the names of markets',
  'contracts/src/locales/translations/pt-BR.ts': 'the names of markets',
  'contracts/src/locales/translations/th.ts': 'the names of markets',
  'contracts/src/locales/translations/vi.ts': 'the names of markets',
  'contracts/src/localization/clocks.ts': 'the clocks of markets with several zones',
  'contracts/src/localization/texts.ts': 'the words for systems of measures',
  'contracts/src/localization/measures.ts': 'how lengths and sizes are written there',
  'contracts/src/standard/chinese-form.ts': 'which contracts have the form of China',
  'contracts/src/standard/districts.ts': 'the codes of districts with a law of their own',
  'contracts/src/law/capital-zone.ts': 'the zones of markets without a file',
  'contracts/src/law/languages.ts': 'the languages of markets',
  'contracts/src/law/markets.ts': 'the registry',
  'contracts/src/law/readings.ts': 'the registry of what people read',
  'contracts/src/import/value/places.ts': 'other names of markets that texts use',
  'kol-score/src/market-profiles/japan-korea.ts': 'weights of a score',
  'kol-score/src/market-profiles/latin-america.ts': 'weights of a score',
  'kol-score/src/market-profiles/north-america.ts':
    'weights of a score, one after a guide of its authority',
  'kol-score/src/market-profiles/south-east-asia.ts': 'weights of a score',
  'kol-score/src/market-profiles/western-europe.ts': 'weights of a score',
  'kol-score/src/simulate/shown-creator.ts': 'the market of creators that are made up',
  'kol-score/src/import/written/country.ts': 'the names of markets',
  'kol-score/src/import/maps/xingtu.ts': 'the one market of a marketplace',
  'attribution/src/import/cells/words.ts': 'the names of markets',
  'attribution/src/import/kinds/refersion/kind.ts': 'a column that is called ID',
};

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

/** Market codes in quotes, and as the keys of a table. */
function marketCodes(source: string): string[] {
  const quoted = withoutComments(source).matchAll(
    /(['"`])([A-Z]{2}(?: [A-Z]{2})*)\1|\b([A-Z]{2}): /g,
  );
  return [...quoted]
    .flatMap(([, , text, key]) => (text ?? key ?? '').split(' '))
    .filter((code) => MARKETS.has(code));
}

/** What instruments are called, and the numbers that the rules cite them by. */
const INSTRUMENT =
  /\b(?:Decree|Directive|Ordinance|Statute|Cabinet Resolution|Federal Decree-Law|UWG|MStV|CFR|DSA|Mawthooq|Act \d{4}|Law \d)\b|§/;
const NUMBERS = [
  ...new Set(
    LAW_RULES.flatMap(({ citation }) => citation.match(/\b\d{2,4}[-/.]\d+[\w/]*\b/g) ?? []),
  ),
].filter((number) => !/^\d{4}-\d\d$/.test(number));

describe('law stands in one place', () => {
  it('the checks find what they are for', () => {
    expect(marketCodes("const CAPS = {\n  VN: 2,\n};\nif (market === 'AE') x();")).toEqual([
      'VN',
      'AE',
    ]);
    expect(marketCodes('/** rulesFor("FR") */ // VN: 1')).toEqual([]);
    expect('per Decree 128/2024').toMatch(INSTRUMENT);
    expect(NUMBERS).toContain('128/2024');
    expect(files.length).toBeGreaterThan(300);
  });

  it('no other source holds anything by market or names a statute', () => {
    const found = files
      .filter(([file]) => NO_LAW[file] === undefined)
      .flatMap(([file, source]) =>
        [
          ...marketCodes(source),
          ...(source.match(INSTRUMENT) ?? []),
          ...NUMBERS.filter((number) => source.includes(number)),
        ].map((what) => `${file}: ${what}`),
      );
    expect(found).toEqual([]);
  });

  it('lists no source without need', () => {
    const stale = Object.keys(NO_LAW).filter((name) => {
      const [, source] = files.find(([file]) => file === name) ?? [];
      return source === undefined || marketCodes(source).length === 0;
    });
    expect(stale).toEqual(['contracts/src/law/markets.ts', 'contracts/src/law/readings.ts']);
  });
});

describe('the registries', () => {
  it('name every file of the folder, by the market that it is about', () => {
    const folder = readdirSync(new URL('markets', import.meta.url))
      .filter((file) => !file.includes('.fixture.'))
      .map((file) => file.replace('.ts', '').toUpperCase());
    expect(Object.keys(markets).toSorted()).toEqual(folder.toSorted());
    expect(Object.keys(readings)).toEqual(Object.keys(markets));
    for (const [code, law] of Object.entries(markets)) expect(law.market).toBe(code);
  });
});
