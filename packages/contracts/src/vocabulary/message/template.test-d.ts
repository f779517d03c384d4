import { expectTypeOf, it } from 'vitest';
import type { PlaceholderOf } from './template.ts';

it('the placeholders of a template are known while compiling', () => {
  expectTypeOf<PlaceholderOf<'{a} and {b}, {a}'>>().toEqualTypeOf<'a' | 'b'>();
  expectTypeOf<PlaceholderOf<'none {'>>().toBeNever();
  expectTypeOf<PlaceholderOf<'{"base":"{from}","quote":"{to}"}'>>().toEqualTypeOf<'from' | 'to'>();
});
