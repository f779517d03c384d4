import { afterAll, beforeAll, describe } from 'vitest';
import { behavesAsWarehouse } from './proof/behaviour.fixture.ts';
import { pgliteEngine } from './proof/pglite.fixture.ts';

/** The suite of programs runs all plans. */
const SOME = 40;

let engine: Awaited<ReturnType<typeof pgliteEngine>>;
beforeAll(async () => {
  engine = await pgliteEngine();
}, 120_000);
afterAll(() => engine.close());

describe('PostgreSQL within the process', () => behavesAsWarehouse(() => engine, SOME));
