import { expect, it } from 'vitest';
import { loose } from './report.ts';

it('sees a type that got lost', () => {
  expect(loose('rtc', 'dutyId: any;\nevents: z.ZodMiniArray<any>;\n')).toHaveLength(2);
});

it('lets the word be in comments and strings', () => {
  expect(loose('rtc', "// any value\nexport const when: 'any' | 'all';\nanyOf: string;\n")).toEqual(
    [],
  );
});
