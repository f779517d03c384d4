import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Contract, contractHash } from '@livelane/contracts';
import type { SessionVerification } from '@livelane/contracts/verify';
import {
  addMoney,
  type CreditedSale,
  type Money,
  parseRecord,
  type SessionLog,
  type SessionPlan,
  type Settlement,
  sumMoney,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import { demoError } from '../errors/demo-errors.ts';
import type { OutFolder } from '../out-folder.ts';
import type { Stage } from '../progress.ts';
import { counted, text } from '../texts/text.ts';

/** What was held against the results, and how much of it. */
export interface Verified {
  readonly recordsParsedAgain: number;
  readonly salesWhoseCreditsSum: number;
  readonly linesWhosePostingsSumToZero: number;
  readonly hashesThatChain: readonly string[];
  readonly dutiesKept: number;
  readonly dutiesBroken: number;
}

/** What the check looks at. */
export interface Results {
  readonly contract: Contract;
  readonly plan: SessionPlan;
  readonly log: SessionLog;
  readonly verification: SessionVerification;
  readonly sales: readonly CreditedSale[];
  readonly settlement: Settlement;
}

/** The files read back from the folder, and the sums and hashes that must hold between them. */
export function checkStage(results: Results, out: OutFolder): Stage<Verified> {
  return {
    name: text('CHECK'),
    work: async () => ({
      recordsParsedAgain: await parseAgain(out),
      salesWhoseCreditsSum: creditsSum(results.sales),
      linesWhosePostingsSumToZero: postingsSum(results.settlement),
      hashesThatChain: hashesChain(results),
      dutiesKept: results.verification.duties.filter((duty) => duty.kept).length,
      dutiesBroken: results.verification.duties.filter((duty) => !duty.kept).length,
    }),
    outcome: (it) =>
      text('CHECKED', {
        records: counted(it.recordsParsedAgain, 'record'),
        sales: counted(it.salesWhoseCreditsSum, 'sale'),
        lines: counted(it.linesWhosePostingsSumToZero, 'statement-line'),
      }),
  };
}

async function parseAgain(out: OutFolder): Promise<number> {
  const read = async (name: string): Promise<string> => readFile(join(out.path, name), 'utf8');
  const grades = JSON.parse(await read('grades.json')) as unknown[];
  for (const grade of grades) parseRecord('creator-grade', grade);
  parseRecord('session-plan', JSON.parse(await read('session-plan.json')));
  parseRecord('session-log', JSON.parse(await read('session-log.json')));
  const sales = (await read('credited-sales.ndjson')).split('\n').filter((line) => line !== '');
  for (const line of sales) parseRecord('credited-sale', JSON.parse(line));
  parseRecord('settlement', JSON.parse(await read('settlement.json')));
  parseRecord('creator-grade', JSON.parse(await read('next-grade.json')));
  return grades.length + sales.length + 4;
}

function creditsSum(sales: readonly CreditedSale[]): number {
  for (const sale of sales) {
    const total = sumMoney(
      sale.money.currency,
      sale.credits.map((credit) => credit.amount),
    );
    if (total.minor !== sale.money.minor)
      throw demoError('RESULT_MISMATCH', {
        reason: 'credits',
        subject: sale.id,
        expected: sale.money.minor,
        received: total.minor,
      });
  }
  return sales.length;
}

function postingsSum(settlement: Settlement): number {
  const sums = new Map<string, Money>();
  for (const { lineId, amount } of settlement.postings) {
    const sum = sums.get(lineId);
    sums.set(lineId, sum === undefined ? amount : addMoney(sum, amount));
  }
  for (const [line, sum] of sums)
    if (sum.minor !== '0')
      throw demoError('RESULT_MISMATCH', {
        reason: 'postings',
        subject: line,
        expected: '0',
        received: sum.minor,
      });
  return sums.size;
}

function hashesChain({ contract, plan, log, verification, settlement }: Results): string[] {
  const links = [
    ['plan → contract', plan.contract.hash, contractHash(contract)],
    ['log → plan', log.planHash, canonicalHash(plan)],
    ['verification → log', verification.logHash, canonicalHash(log)],
    ['settlement → contract', settlement.contract.hash, contractHash(contract)],
  ] as const;
  for (const [link, named, real] of links)
    if (named !== real)
      throw demoError('RESULT_MISMATCH', {
        reason: 'hash',
        subject: link,
        expected: real,
        received: named,
      });
  return links.map(([link]) => link);
}
