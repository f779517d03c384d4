import { afterAll, beforeAll, describe } from 'vitest';
import { behavesAsWarehouse } from '../../packages/attribution/src/sql/proof/behaviour.fixture.ts';
import { clickhouseEngine } from './clickhouse.ts';

let engine: Awaited<ReturnType<typeof clickhouseEngine>>;
beforeAll(async () => {
  engine = await clickhouseEngine();
});
afterAll(() => engine.close());

describe('ClickHouse', () => behavesAsWarehouse(() => engine));
