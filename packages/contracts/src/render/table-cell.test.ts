import { describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { renderContract } from './render.ts';
import { cellProse } from './table-cell.ts';

describe('cellProse', () => {
  it.each([
    ['=1+1', "'=1+1"],
    [' \n\t@SUM(A1)', " \n' @SUM(A1)"],
    ['first\r\n＝evil', "first\n'＝evil"],
    ['first\u2028+evil\u0085-evil', "first\n'+evil\n'-evil"],
    ['Mia = best', 'Mia = best'],
    ['USD -80.00', 'USD -80.00'],
  ])('%j stays text in a spreadsheet: %j', (value, safe) => {
    expect(cellProse([{ value }])).toEqual([{ value: safe }]);
  });

  it('knows that a line may begin in one run and go on in the next', () => {
    expect(cellProse([' ', { value: '=1' }, ' and =2'])).toEqual([
      ' ',
      { value: "'=1" },
      ' and =2',
    ]);
    expect(cellProse(['by\n', { value: '=1' }])).toEqual(['by\n', { value: "'=1" }]);
  });
});

describe('a contract whose names begin like formulas', () => {
  const formula = '=HYPERLINK("https://evil.example","pay")';
  const plain = lipColourContract();
  const contract = {
    ...plain,
    parties: plain.parties.map((party) => ({ ...party, name: `${formula}${party.id}` })),
    products: plain.products.map((product) => ({ ...product, name: `a\n${formula}` })),
  };

  it('gives no cell of a table that a spreadsheet would work out', () => {
    for (const language of ['en', 'zh-Hans'] as const) {
      const html = renderContract(contract, { language, format: 'html' });
      const cells = [...html.matchAll(/<(?:td|dd)>(.*?)<\/(?:td|dd)>/gs)].flatMap(([, cell = '']) =>
        cell.split('<br>').map((line) => line.replace(/<[^>]*>/g, '')),
      );
      expect(cells.filter((cell) => cell.includes('HYPERLINK')).length).toBeGreaterThan(3);
      expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
      const markdown = renderContract(contract, { language, format: 'markdown' });
      const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
      const lines = rows.flatMap((row) => row.split(/(?<!\\)\|/).flatMap((it) => it.split('<br>')));
      expect(lines.filter((line) => line.includes('HYPERLINK')).length).toBeGreaterThan(3);
      expect(lines.filter((line) => /^\s*[=+@]/.test(line))).toEqual([]);
    }
  });
});
