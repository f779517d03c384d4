import { parse, type ValueNode } from '@humanwhocodes/momoa';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonScanner } from './scan.ts';

/** Names that repeat often, also as escapes, and those that objects have by themselves. */
const names = fc.constantFrom('"a"', '"\\u0061"', '"b"', '"__proto__"', '"a\\\\b"', '"a\\b"', '""');

/** JSON text with repeated names, blanks and line breaks between its parts. */
const texts = fc.letrec<{ value: string; object: string; array: string; blank: string }>((tie) => ({
  blank: fc.constantFrom('', ' ', '\n', '\r\n\t'),
  value: fc.oneof(
    { depthSize: 'small' },
    fc.json({ depthSize: 'small' }),
    fc.constantFrom('0', '-1.5e-7', '"x\\n"', 'true', 'null', '""'),
    tie('object'),
    tie('array'),
  ),
  object: fc
    .array(fc.tuple(names, tie('blank'), tie('value')), { maxLength: 5 })
    .map(
      (members) =>
        `{${members.map(([name, blank, value]) => `${name}${blank}:${value}`).join(',')}}`,
    ),
  array: fc
    .array(fc.tuple(tie('blank'), tie('value')), { maxLength: 4 })
    .map((items) => `[${items.map((item) => item.join('')).join(',')}]`),
})).value;

/** The places of names that stand twice, as an independent parser with a tree finds them. */
function repeatedNames(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ValueNode, path: readonly (string | number)[]): void => {
    if (node.type === 'Array')
      for (const [index, { value }] of node.elements.entries()) visit(value, [...path, index]);
    if (node.type !== 'Object') return;
    const seen = new Set<string>();
    for (const { name, value, loc } of node.members) {
      const key = name.type === 'String' ? name.value : name.name;
      if (seen.has(key)) found.push(JSON.stringify([...path, key, loc.start.offset]));
      seen.add(key);
      visit(value, [...path, key]);
    }
  };
  visit(parse(text, { mode: 'json' }).body, []);
  return found.sort();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const faultsIn = (text: string) => jsonScanner()(text);

describe('the scanner of JSON texts', () => {
  it('finds each name that stands twice in an object, where a parser with a tree does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = faultsIn(text).flatMap(({ fault, path, at }) =>
          fault === 'name' ? [JSON.stringify([...path, at])] : [],
        );
        expect(found.sort()).toEqual(repeatedNames(text));
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same in one text after the other, whatever stood before', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 6 }), (lines) => {
        const scan = jsonScanner();
        expect(lines.map((line) => scan(line))).toEqual(lines.map(faultsIn));
      }),
    );
  });

  it('stops where a text is not JSON, as `JSON.parse` does, and nowhere else', () => {
    const marks = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '0',
      '-',
      'e',
      't',
      '\u0007',
      ' ',
    );
    const broken = fc
      .tuple(texts, fc.nat(), fc.oneof(marks, fc.constant('')))
      .map(([text, at, mark]) => {
        const place = text.length === 0 ? 0 : at % text.length;
        return text.slice(0, place) + mark + text.slice(place + 1);
      });
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          broken,
          fc.array(marks).map((it) => it.join('')),
        ),
        (text) => {
          const isWhole = faultsIn(text).every(({ fault }) => fault !== 'syntax');
          expect(isWhole).toBe(isJson(text));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('names the numbers that lose digits, and no other', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), (number) => {
        const found = faultsIn(`[0,{"id":${number}}]`);
        const isKept = BigInt(Number(number)) === number;
        expect(found.map(({ fault, path, received }) => [fault, path, received])).toEqual(
          isKept ? [] : [['digits', [1, 'id'], `${number}`]],
        );
      }),
    );
    expect(faultsIn('[1e400, -1E+999, 1e308, 0.1234567890123456789]')).toMatchObject([
      { fault: 'digits', path: [0], received: '1e400' },
      { fault: 'digits', path: [1], received: '-1E+999' },
    ]);
  });

  it('takes nesting of any depth', () => {
    const depth = 200_000;
    expect(faultsIn(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toEqual([]);
    expect(faultsIn('{"a":'.repeat(depth))).toMatchObject([{ fault: 'syntax', at: 5 * depth }]);
  });
});
