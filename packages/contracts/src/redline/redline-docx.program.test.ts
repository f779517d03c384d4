import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsIn } from '../docx/document.fixture.ts';
import { readDocx, renderDocx } from '../docx/index.ts';
import { paragraphsOf } from '../docx/reader/paragraphs.ts';
import { resolved } from './accept-reject.fixture.ts';
import { randomVersions } from './amendments.fixture.ts';
import { redlineDocx } from './index.ts';

/** Each takes about a second: `REDLINES=500` before the command compares more. */
const RUNS = Number(process.env['REDLINES'] ?? 60);

const LANGUAGES = [['en'], ['zh-Hans'], ['en', 'zh-Hans'], ['zh-Hans', 'en']] as const;

const textOf = (bytes: Uint8Array, name = 'word/document.xml'): string[] =>
  paragraphsOf(partsIn(bytes)[name] ?? '', name);

describe('any two versions as a document with tracked changes', { timeout: 600_000 }, () => {
  it('accepting all leaves the second version, rejecting all the first; the file carries the second', () => {
    fc.assert(
      fc.property(randomVersions, fc.constantFrom(...LANGUAGES), ([before, after], languages) => {
        const bytes = redlineDocx(before, after, { languages });
        const [old, now] = [before, after].map((it) => renderDocx(it, { languages }));
        if (old === undefined || now === undefined) throw new RangeError('fixture');
        for (const part of ['word/document.xml', 'word/footer1.xml']) {
          expect(resolved(bytes, 'accepted', part)).toEqual(textOf(now, part));
          expect(resolved(bytes, 'rejected', part)).toEqual(textOf(old, part));
        }
        expect(readDocx(bytes)).toMatchObject({ carried: 'same', edits: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('writes each change in the form of its element, with a number of its own', () => {
    fc.assert(
      fc.property(randomVersions, fc.constantFrom(...LANGUAGES), ([before, after], languages) => {
        const parts = partsIn(redlineDocx(before, after, { languages }));
        const xml = `${parts['word/document.xml']}${parts['word/footer1.xml']}`;
        const ids = Array.from(
          xml.matchAll(/<w:(?:ins|del|move(?:From|To)(?:RangeStart)?) [^>]*w:id="(\d+)"/g),
          ([, id]) => id,
        );
        const ends = xml.match(/<w:move(?:From|To)RangeEnd /g)?.length ?? 0;
        // A range and what is in it have one number each, and the range's end repeats it.
        expect(new Set(ids).size).toBe(ids.length);
        expect(xml.match(/<w:move(?:From|To)RangeStart /g)?.length ?? 0).toBe(ends);
        expect(xml).not.toMatch(/<w:del [^/>]*>(?:(?!<\/w:del>).)*<w:t[ >]/);
        const moves = (name: string): string[] =>
          Array.from(
            xml.matchAll(new RegExp(`<w:${name}RangeStart [^>]*w:name="(\\w+)"`, 'g')),
            ([, it = '']) => it,
          ).sort();
        expect(moves('moveFrom')).toEqual(moves('moveTo'));
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
