import { describe, expect, it } from 'vitest';
import { isLivelaneError } from '../../error/errors.ts';
import { encoded } from './encoded.fixture.ts';
import { decodeText, type EncodingHints, encodingNamed } from './encoding.ts';

const read = (text: string, encoding: string, hints: EncodingHints = {}) =>
  decodeText(encoded(text, encoding), 'list.csv', hints);

/** Why a text is refused: the reason and the samples. */
function refusal(work: () => unknown): { readonly reason?: string; readonly samples?: unknown } {
  try {
    work();
  } catch (error) {
    if (isLivelaneError(error, 'FILE_UNREADABLE')) return error.details;
    throw error;
  }
  return {};
}

describe('an encoding that was named', () => {
  it.each([
    ['utf-8', 'utf-8'],
    ['GBK', 'gbk'],
    ['gb2312', 'gbk'],
    ['Shift-JIS', 'shift_jis'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['latin1', 'windows-1252'],
    ['cp1252', 'windows-1252'],
    ['utf-16', 'utf-16le'],
  ])('%s means %s', (label, name) => expect(encodingNamed(label)).toBe(name));

  it.each(['latin99', 'utf-7', 'ansi', '', 'x-user-defined', 'replacement', 'hz-gb-2312'])(
    '%j is refused as unknown',
    (label) => {
      expect(refusal(() => encodingNamed(label))).toMatchObject({
        reason: 'unknown-encoding',
        encoding: label,
      });
      expect(refusal(() => read('a', 'utf-8', { encoding: label })).reason).toBe(
        'unknown-encoding',
      );
    },
  );

  it.each([
    ['达人,粉丝数\n米娅,20\n', 'gb18030'],
    ['達人,粉絲\n米婭,20\n', 'big5'],
    ['名前,フォロワー\nみあ,20\n', 'shift_jis'],
    ['이름,팔로워\n미아,20\n', 'euc-kr'],
    ['imię;fani\nŁucja;20\n', 'windows-1250'],
    ['name;price\nZoë;20 €\n', 'windows-1252'],
    ['имя;цена\nМия;20\n', 'koi8-r'],
    ['達人\t米婭\n', 'utf-16be'],
  ])('%j is read as %s', (text, encoding) => {
    expect(read(text, encoding, { encoding })).toEqual({ text, encoding, guessed: false });
  });

  it('is refused for bytes that are none of it', () => {
    expect(refusal(() => read('Zoë', 'windows-1252', { encoding: 'utf-8' })).reason).toBe(
      'encoding',
    );
    expect(refusal(() => read('Zoë', 'windows-1252', { encoding: 'gb18030' }))).toMatchObject({
      reason: 'encoding',
      encoding: 'gb18030',
    });
  });

  it('yields to a byte-order mark, and to UTF-8 in JSON', () => {
    const marked = decodeText(encoded('\ufeff米', 'utf-8'), 'a', { encoding: 'gb18030' });
    expect(marked).toEqual({ text: '米', encoding: 'utf-8', guessed: false });
    expect(read(' {"name":"米娅"}', 'utf-8', { encoding: 'gb18030' }).text).toBe(
      ' {"name":"米娅"}',
    );
    expect(read('["米娅"]', 'gb18030', { encoding: 'gb18030' }).text).toBe('["米娅"]');
  });

  it('is refused where the same bytes are other UTF-8 text', () => {
    expect(refusal(() => read('id,name\n1,米娅店铺\n', 'utf-8', { encoding: 'gb18030' }))).toEqual({
      path: 'list.csv',
      reason: 'contradicted-encoding',
      encoding: 'gb18030',
      samples: ['utf-8 “1,米娅店铺”', 'gb18030 “1,绫冲▍搴楅摵”'],
    });
    expect(read('id,name\n1,Mia\n', 'utf-8', { encoding: 'gb18030' }).text).toContain('Mia');
  });
});

describe('an encoding that was not named', () => {
  it.each(['utf-16le', 'utf-16be'])('is %s by its byte-order mark', (encoding) => {
    const { text, guessed } = read('\ufeffid,name\n1,Zoë\n', encoding);
    expect([text, guessed]).toEqual(['id,name\n1,Zoë\n', false]);
  });

  it('is UTF-16 without a mark where only that is text', () => {
    expect(read('id,name\n1,Zoë\n', 'utf-16le')).toMatchObject({
      encoding: 'utf-16le',
      guessed: true,
    });
    expect(refusal(() => decodeText(new Uint8Array([0, 0, 0, 1]), 'x')).reason).toBe('encoding');
  });

  it('is a Western one for German, whose words have no other script', () => {
    const text = 'id;name\n1;Lena Köch\n2;Jürgen Weiß\n3;René Grüß\n';
    expect(read(text, 'windows-1252')).toEqual({ text, encoding: 'windows-1252', guessed: true });
  });

  it.each([
    ['id,name\n1,Muñoz\n', 'windows-1252', ['windows-1252 “1,Muñoz”', 'windows-1250 “1,Muńoz”']],
    [
      'id,name\n1,Novák Jiří\n',
      'windows-1250',
      ['windows-1252 “1,Novák Jiøí”', 'windows-1250 “1,Novák Jiří”'],
    ],
    ['id,name\n1,米娅\n', 'gb18030', ['gb18030 “1,米娅”', 'big5 “1,譙瑹”']],
    ['id,name\n1,米婭\n', 'big5', ['windows-1252 “1,¦ÌÔÕ”', 'big5 “1,米婭”', 'euc-kr “1,┢桐”']],
    ['id,name\n1,みあ\n', 'shift_jis', ['shift_jis “1,みあ”']],
    ['id,name\n1,Мия\n', 'windows-1251', ['windows-1251 “1,Мия”']],
    ['id,name\n1,แมว\n', 'windows-874', ['windows-1252 “1,áÁÇ”', 'windows-874 “1,แมว”']],
  ])('%j in %s is refused with what it could be', (text, encoding, samples) => {
    const { reason, samples: shown } = refusal(() => read(text, encoding));
    expect([reason, shown]).toEqual(['ambiguous-encoding', expect.arrayContaining(samples)]);
  });

  it.each([
    ['编号,名称\n1,米娅\n', 'gb18030'],
    ['編號;名稱\n1;米婭\n', 'big5'],
    ['"番号","名前"\n1,みあ\n', 'shift_jis'],
    ['번호\t이름\n1\t미아\n', 'euc-kr'],
    ['номер;имя\n1;Мия\n', 'windows-1251'],
  ])('%j is %s by a known name of a column', (text, encoding) => {
    const known = ['id', 'name', '名称', '名稱', '名前', '이름', 'имя'];
    expect(read(text, encoding, { known })).toEqual({ text, encoding, guessed: true });
    expect(refusal(() => read(text, encoding)).reason).toBe('ambiguous-encoding');
  });

  it('is refused for a German name as any code page has it that is none of a list', () => {
    // Code page 850, as MS-DOS wrote it: `Köch` becomes `K”ch`, `Müller` has a byte that Windows has not.
    const dos = Uint8Array.from(Buffer.from('1,K\x94ch\n', 'latin1'));
    expect(refusal(() => decodeText(dos, 'x')).reason).toBe('ambiguous-encoding');
  });

  it('is UTF-8 that was cut off where only its last character lacks bytes', () => {
    const cut = encoded('id,name\n1,米娅', 'utf-8').slice(0, -1);
    expect(refusal(() => decodeText(cut, 'x')).reason).toBe('cut-off');
  });
});
