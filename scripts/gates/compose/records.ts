// Compiled against the installed tarballs. A record written by one package is the record the next one reads, though
// each carries its own copy of the types: assignable both ways, and never `any`.
import type { Brief, CreatorGrade, Money } from '@livelane/contracts/vocabulary';

type IsAny<T> = 0 extends 1 & T ? true : false;
type Same<A, B> =
  IsAny<A> extends true
    ? never
    : IsAny<B> extends true
      ? never
      : [A] extends [B]
        ? [B] extends [A]
          ? true
          : never
        : never;

export const known: Same<Brief['kind'], 'brief'> = true;
export type Shown = [CreatorGrade, Money];
