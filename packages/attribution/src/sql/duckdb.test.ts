import { afterAll, beforeAll, describe } from 'vitest';
import { behavesAsWarehouse } from './proof/behaviour.fixture.ts';
import { duckdbEngine } from './proof/duckdb.fixture.ts';

/** The suite of programs runs all plans. */
const SOME = 40;

let engine: Awaited<ReturnType<typeof duckdbEngine>>;
beforeAll(async () => {
  engine = await duckdbEngine();
}, 120_000);
afterAll(() => engine.close());

describe('DuckDB', () => behavesAsWarehouse(() => engine, SOME));
