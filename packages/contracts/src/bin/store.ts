import { Argument, type Command } from 'commander';
import { workflowIssue } from '../error/workflow-issues.ts';
import {
  type StatementFinding,
  verifyStatements,
} from '../settlement/statement/verify-statements.ts';
import type { IssuedStatement, Store, Taken } from '../store/store.ts';
import { inputInvalid, type LocalText } from '../vocabulary/index.ts';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
  LIST_FORMS,
  listReading,
  type TableArguments,
  terminalTable,
} from '../vocabulary/node/index.ts';
import { type DealFiles, dealFiles } from './deals/deal-files.ts';
import { withStore } from './deals/open-store.ts';
import { type DealReader, readContracts, readDeal } from './deals/read-deal.ts';
import { storeOption } from './settle-all.ts';

interface Arguments extends TableArguments {
  readonly store: string;
  readonly all?: string;
  readonly contract?: readonly string[];
  readonly facts?: readonly string[];
  readonly credited?: readonly string[];
  readonly id?: string;
}

/** What is done with the store. */
const ACTIONS = ['add', 'statements', 'erase'] as const;

/** Adds `store`: contracts and facts into a store, its statements, and the erasure of a party's data. */
export function addStore(bin: Bin): void {
  const command = bin.program
    .command('store')
    .addArgument(
      new Argument(
        '<action>',
        helpText(
          'add contracts and facts, list and verify statements, or erase the personal data of parties',
          '`add` 添加合同与事实；`statements` 列出并核验结算单；`erase` 删除当事人的个人信息',
        ),
      ).choices(ACTIONS),
    )
    .argument(
      '[parties...]',
      helpText(
        'erase: the ids of the parties; their deals cannot be settled any further',
        '`erase`：当事人的编号；其合同此后无法再结算',
      ),
    )
    .description(
      helpText(
        'contracts, facts and statements of many deals in a database',
        '在数据库中保存多份合同的文本、事实与结算单',
      ),
    );
  addTableOptions(addInputs(command)).action(
    (action: (typeof ACTIONS)[number], parties: string[], options: Arguments) =>
      bin.run((context) => WORKS[action]({ parties, options, context })),
  );
}

function addInputs(command: Command): Command {
  return command
    .addOption(storeOption().makeOptionMandatory())
    .option(
      '--all <folder>',
      helpText(
        'add: every deal of a folder, as for settle',
        '`add`：文件夹内的全部合同，同 settle',
      ),
    )
    .option(
      '--contract <files...>',
      helpText('add: contracts, or revisions of one (JSON)', '`add`：合同或其各版本（JSON）'),
    )
    .option(
      '--facts <files...>',
      helpText(
        `add: facts of one contract (${LIST_FORMS.en})`,
        `\`add\`：一份合同的事实（${LIST_FORMS['zh-Hans']}）`,
      ),
    )
    .option(
      '--credited <files...>',
      helpText(
        `add: credited sales of one contract (${LIST_FORMS.en})`,
        `\`add\`：一份合同的归因销售（${LIST_FORMS['zh-Hans']}）`,
      ),
    )
    .option(
      '--id <contract>',
      helpText(
        'add: the contract of the facts; statements: only those of this contract',
        '`add`：事实所属的合同；`statements`：仅此合同',
      ),
    );
}

interface Given {
  readonly parties: readonly string[];
  readonly options: Arguments;
  readonly context: BinContext;
}

const WORKS: Readonly<Record<(typeof ACTIONS)[number], (given: Given) => Promise<ExitCode>>> = {
  add: addFiles,
  statements: listStatements,
  erase: eraseParties,
};

async function addFiles({ options, context }: Given): Promise<ExitCode> {
  const { all, contract = [], facts = [], credited = [], id } = options;
  const lists = await listReading(options, context);
  const reader = { ...context, lists };
  const named: DealFiles = {
    name: 'store',
    files: { contract, facts, credited, fx: [], previous: [] },
  };
  const hasFiles = [...contract, ...facts, ...credited].length > 0;
  if (all === undefined && !hasFiles)
    throw inputInvalid('--all', [
      workflowIssue('ONE_OF_THESE', {
        received: undefined,
        params: { options: '--all, --contract, --facts, --credited' },
      }),
    ]);
  if (contract.length === 0 && hasFiles && id === undefined)
    throw inputInvalid('--facts', [workflowIssue('FACTS_OF_ONE', { received: undefined })]);
  const deals = [...(all === undefined ? [] : await dealFiles(all)), ...(hasFiles ? [named] : [])];
  return withStore(options.store, async (store): Promise<ExitCode> => {
    const sum = { contracts: { added: 0, known: 0 }, facts: { added: 0, known: 0 } };
    for (const deal of deals) {
      context.signal.throwIfAborted();
      const taken = await addDeal(store, { deal, id, reader });
      for (const part of ['contracts', 'facts'] as const) {
        sum[part].added += taken[part].added;
        sum[part].known += taken[part].known;
      }
    }
    context.print({ people: context.say(takenText(sum)), json: sum });
    return 0;
  });
}

interface TakenBoth {
  readonly contracts: Taken;
  readonly facts: Taken;
}

function takenText({ contracts, facts }: TakenBoth): LocalText {
  return {
    en: `contracts: ${contracts.added} added, ${contracts.known} known; facts: ${facts.added} added, ${facts.known} known`,
    'zh-Hans': `合同：新增 ${contracts.added}，已有 ${contracts.known}；事实：新增 ${facts.added}，已有 ${facts.known}`,
  };
}

/** Everything is read before anything is added. */
async function addDeal(
  store: Store,
  {
    deal,
    id,
    reader,
  }: { readonly deal: DealFiles; readonly id: string | undefined; readonly reader: DealReader },
): Promise<TakenBoth> {
  const hasContracts = deal.files.contract.length > 0;
  const contracts =
    hasContracts || id === undefined || deal.name !== 'store'
      ? await readContracts(deal, reader)
      : [];
  const { facts } = await readDeal(deal, reader);
  const ids = new Set([...contracts.map((it) => it.id), ...(id === undefined ? [] : [id])]);
  const [only = '', ...others] = ids;
  if (facts.length > 0 && others.length > 0)
    throw inputInvalid('--facts', [workflowIssue('FACTS_OF_ONE', { received: [...ids] })]);
  const kept = { added: 0, known: 0 };
  for (const contract of contracts) kept[await store.addContract(contract)] += 1;
  return {
    contracts: kept,
    facts: facts.length === 0 ? { added: 0, known: 0 } : await store.addFacts(only, facts),
  };
}

async function listStatements({ options, context }: Given): Promise<ExitCode> {
  return withStore(options.store, async (store): Promise<ExitCode> => {
    const ids = options.id === undefined ? await store.contractIds() : [options.id];
    const list: (IssuedStatement & { readonly contract: string })[] = [];
    const findings: StatementFinding[] = [];
    for (const contract of ids) {
      const statements = await store.statements(contract);
      findings.push(...verifyStatements(statements.map(({ statement }) => statement)));
      list.push(...statements.map((it) => ({ contract, ...it })));
    }
    const rows = list.map(({ contract, hash, statement: { period, id } }) => [
      ...[contract, id, period.start.slice(0, 10), period.end.slice(0, 10), hash.slice(0, 19)],
    ]);
    context.noteFindings(findings);
    const none = context.say({ en: 'No statement was issued.', 'zh-Hans': '尚未出具结算单。' });
    const people = rows.length === 0 ? none : terminalTable(rows);
    context.print({ people, json: list });
    return findings.length === 0 ? 0 : 1;
  });
}

async function eraseParties({ parties, options, context }: Given): Promise<ExitCode> {
  if (parties.length === 0)
    throw inputInvalid('<parties>', [workflowIssue('PARTY_TO_ERASE', { received: parties })]);
  return withStore(options.store, async (store): Promise<ExitCode> => {
    const erased: { readonly party: string; readonly contracts: number }[] = [];
    for (const party of parties) erased.push({ party, contracts: await store.erase(party) });
    const people = erased.map(({ party, contracts }) =>
      context.say({
        en: `${party}: personal data erased from ${contracts} document(s); amounts and hashes are as they were.`,
        'zh-Hans': `${party}：已从 ${contracts} 份文本中删除个人信息；金额与哈希保持不变。`,
      }),
    );
    context.print({ people: people.join('\n'), json: erased });
    // A name that is not there may be misspelt.
    return erased.every(({ contracts }) => contracts > 0) ? 0 : 1;
  });
}
