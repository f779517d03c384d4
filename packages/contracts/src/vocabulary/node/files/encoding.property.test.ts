import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLivelaneError } from '../../error/errors.ts';
import { canEncode, encoded } from './encoded.fixture.ts';
import { decodeText, type EncodingHints } from './encoding.ts';

/** Letters of the languages that are written in an encoding. */
const LETTERS: Readonly<Record<string, string>> = {
  gb18030: '米娅店铺口红直播粉丝数达人价位的一是在',
  big5: '米婭店鋪口紅直播粉絲數達人價位的一是在',
  shift_jis: '名前化粧品あいうえおアイウエオー一人',
  'euc-jp': '名前化粧品あいうえおアイウエオー一人',
  'euc-kr': '이름가격립스틱미아방송라이브',
  'windows-1250': 'abcdefghijklmnopqrstuvwyząćęłńóśźżáčďéěíňřšťúůýžőű',
  'windows-1251': 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'windows-1252': 'abcdefghijklmnopqrstuvwyzäöüßéèêàâçîôûñáíóúãõåæøÄÖÜÉ',
  'windows-1253': 'αβγδεζηθικλμνξοπρστυφχψω',
  'windows-1254': 'abcçdefgğhıijklmnoöprsştuüvyzİŞĞ',
  'windows-1257': 'aąbcčdeęėfghiįyjklmnoprsštuųūvzžāēģīķļņ',
  'windows-874': 'กขคงจฉชซญดตถทนบปผฝพฟมยรลวศษสหอฮะาเแโไ',
  'koi8-r': 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'iso-8859-2': 'abcdefghijklmnopqrstuvwyząćęłńóśźżáčďéěíňřšťúůýžőű',
  macintosh: 'abcdefghijklmnopqrstuvwyzäöüßéèêàâçîôûñáíóú',
};

const encodings = Object.keys(LETTERS);

/** A table whose header is ASCII and whose words are of one script, as people save them. */
const tables = fc.constantFrom(...encodings).chain((encoding) => {
  const word = fc
    .array(fc.constantFrom(...Array.from(LETTERS[encoding] ?? '')), { minLength: 1, maxLength: 8 })
    .map((letters) => letters.join(''));
  const row = fc.tuple(fc.nat(999), word, word).map(([id, a, b]) => `${id},${a} ${b}`);
  return fc
    .array(row, { minLength: 1, maxLength: 12 })
    .map((rows) => ({ encoding, text: `id,name\n${rows.join('\n')}\n` }));
});

/** The text that is read; undefined where it is refused. */
function read(bytes: Uint8Array, hints: EncodingHints): string | undefined {
  try {
    return decodeText(bytes, 'list.csv', hints).text;
  } catch (error) {
    if (isLivelaneError(error, 'FILE_UNREADABLE')) return undefined;
    throw error;
  }
}

/** Whether the bytes of a text happen to be UTF-8 of another one, as which they are read. */
function isOtherUtf8(bytes: Uint8Array, text: string): boolean {
  const other = Buffer.from(bytes).toString('utf8');
  return !other.includes('\ufffd') && other !== text;
}

describe('a table in any encoding', () => {
  it('is read as it was written, or refused, and never as something else', () => {
    fc.assert(
      fc.property(tables, ({ encoding, text }) => {
        const bytes = encoded(text, encoding);
        fc.pre(!isOtherUtf8(bytes, text));
        expect([text, undefined]).toContain(read(bytes, {}));
      }),
      { numRuns: 1500 },
    );
  });

  it('is read as it was written where the encoding is named, unless it is other UTF-8 text, too', () => {
    fc.assert(
      fc.property(tables, ({ encoding, text }) => {
        const bytes = encoded(text, encoding);
        expect(read(bytes, { encoding })).toBe(isOtherUtf8(bytes, text) ? undefined : text);
      }),
    );
  });

  it('is read as it was written by the name of a column that no other encoding shows', () => {
    fc.assert(
      fc.property(tables, ({ encoding, text }) => {
        const name = (LETTERS[encoding] ?? '').slice(-6);
        const named = text.replace('name', name);
        const bytes = encoded(named, encoding);
        fc.pre(!isOtherUtf8(bytes, named));
        expect([named, undefined]).toContain(read(bytes, { known: [name] }));
      }),
    );
  });

  it('is never taken for Chinese, Japanese or Korean where its words are German', () => {
    const names = ['Köch', 'Müller', 'Jürgen', 'Weiß', 'Grüße', 'Ärzte', 'Öl', 'Übermut', 'René'];
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), (chosen) => {
        // A word such as `Öl` alone could be a Chinese one; beside `Köch` none of them can.
        const text = `id;name\n${['Köch', ...chosen].map((name, id) => `${id};${name}`).join('\n')}\n`;
        expect(canEncode(text, 'windows-1252')).toBe(true);
        expect(read(encoded(text, 'windows-1252'), {})).toBe(text);
      }),
    );
  });

  it('is read whatever the name of the encoding where it is ASCII', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        fc.constantFrom(...encodings),
        (text, encoding) => {
          expect(read(encoded(text, 'utf-8'), { encoding })).toBe(text);
        },
      ),
    );
  });
});
