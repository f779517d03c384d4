import type { Fact } from '../../vocabulary/index.ts';

/** The fact of a type. */
export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;
