import { describe, expect, it } from 'vitest';
import { readCodes } from './codes.ts';
import { file, issues } from './files.fixture.ts';

describe('codes', () => {
  it('as a list or as an object', async () => {
    const list = await readCodes(file('c1.json', '[{"code":"A","creator":"mia"}]'));
    expect(list.codes).toEqual([{ code: 'A', creator: 'mia' }]);
    expect(await readCodes(file('c2.json', '{"A":"mia"}'))).toEqual(list);
  });

  it('as anything else are refused', async () => {
    expect(await issues(readCodes(file('c3.json', '3')))).toMatchObject([{ path: '' }]);
    expect(await issues(readCodes(file('c4.json', '{"A":1}')))).toMatchObject([
      { path: '/A', code: 'ID_STRING' },
    ]);
  });

  it('with one end of a period are refused with both columns', async () => {
    const rows = 'A,mia,2026-11-22T00:00:00Z,\nB,noor,,2026-11-23T00:00:00Z\nC,ava,,\n';
    const csv = file('c5.csv', `code,creator,start,end\n${rows}`);
    expect(await issues(readCodes(csv))).toMatchObject([
      { code: 'CODE_PERIOD', line: 2, path: '/end' },
      { code: 'CODE_PERIOD', line: 3, path: '/start' },
    ]);
  });

  it('name the products that they count for', async () => {
    const csv = file('c6.csv', 'code,creator,products\nA,mia,"lip, eye"\nB,noor,\n');
    const rules = [
      { code: 'A', creator: 'mia', products: ['lip', 'eye'] },
      { code: 'B', creator: 'noor' },
    ];
    expect((await readCodes(csv)).codes).toEqual(rules);
    expect((await readCodes(file('c7.json', JSON.stringify(rules)))).codes).toEqual(rules);
  });
});
