import { Option } from 'commander';
import type { Contract } from '../../contract/document.ts';
import { signersOf } from '../../contract/party.ts';
import { type Day, instantIn } from '../../law/in-force.ts';
import { contractCalendar } from '../../life/calendar/calendar.ts';
import { type EndOfDeal, endOfDeal } from '../../life/end/end-of-deal.ts';
import { factOfSignature } from '../../settlement/facts/fact-of.ts';
import {
  type BothLanguages,
  DISPLAY_LANGUAGES,
  type DisplayLanguage,
  type Fact,
  IdSchema,
  type Instant,
  type NoticeFact,
  parseInput,
  SettlementSchema,
  type SignatureFact,
  type Zone,
  ZoneSchema,
} from '../../vocabulary/index.ts';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  confirmedLists,
  FACTS,
  helpText,
  LIST_FORMS,
  listReading,
  readRecordFile,
  readRecordList,
  readTogether,
  type TableArguments,
} from '../../vocabulary/node/index.ts';
import { deliverNamed } from '../delivery.ts';
import { asOfOption, GOVERNING_LANGUAGE, now, readContract } from '../input.ts';
import { refuseSecond } from '../review-option.ts';

interface Arguments extends TableArguments {
  readonly party?: string;
  readonly partyZone?: Readonly<Record<string, Zone>>;
  readonly settlement?: string;
  readonly facts?: string;
  readonly asOf?: Day;
  readonly lang?: DisplayLanguage;
  readonly out?: string;
}

const AS_OF: BothLanguages = {
  en: 'count what was recorded by then: a whole day of the zone of the contract, or an instant; default: now',
  'zh-Hans': '计入此时已记录者：合同时区的一整日，或某一时刻；默认为当前时间',
};

/** Adds `calendar`: who owes what by when, as iCalendar. */
export function addCalendar(bin: Bin): void {
  const command = bin.program
    .command('calendar')
    .argument(
      '<contracts...>',
      helpText('the contract, or all of its revisions (JSON)', '合同，或其全部版本（JSON）'),
    )
    .description(
      helpText(
        'who owes what by when, as iCalendar; what a revision or a notice changes keeps its event',
        '何方何时应做何事（iCalendar）；版本或通知所改动的事项沿用原日程',
      ),
    )
    .option(
      '--party <id>',
      helpText('only what this party owes or is owed', '仅限与该方有关的事项'),
    )
    .option(
      '--party-zone <party=zone>',
      helpText(
        'zone in which a party reads times, such as mia=Asia/Shanghai; repeatable',
        '一方所用时区，如 mia=Asia/Shanghai；可重复',
      ),
      partyZone,
    )
    .option(
      '--settlement <file>',
      helpText('list the payments of this settlement (JSON)', '列入该结算单的付款（JSON）'),
    )
    .option(
      '--facts <file>',
      helpText(
        `notices and signatures of the deal (${LIST_FORMS.en})`,
        `合同的通知与签署（${LIST_FORMS['zh-Hans']}）`,
      ),
    )
    .addOption(asOfOption(helpText(AS_OF.en, AS_OF['zh-Hans'])))
    .addOption(
      new Option(
        '--lang <tag>',
        helpText(`language; ${GOVERNING_LANGUAGE.en}`, `语言；${GOVERNING_LANGUAGE['zh-Hans']}`),
      ).choices(DISPLAY_LANGUAGES),
    )
    .option('--out <file>', helpText('write here', '写入此文件'));
  addTableOptions(command).action((paths: string[], options: Arguments) =>
    bin.run((context) => calendarOfFiles(paths, options, context)),
  );
}

function partyZone(
  given: string,
  before: Readonly<Record<string, Zone>> | undefined,
): Readonly<Record<string, Zone>> {
  const mark = given.lastIndexOf('=');
  const zone = parseInput(ZoneSchema, given.slice(mark + 1), '--party-zone');
  const party = parseInput(IdSchema, given.slice(0, Math.max(0, mark)), '--party-zone');
  const known = before !== undefined && Object.hasOwn(before, party) ? before[party] : undefined;
  refuseSecond('--party-zone', { name: party, value: zone, before: known, given });
  return { ...before, [party]: zone };
}

async function calendarOfFiles(
  paths: readonly string[],
  options: Arguments,
  context: BinContext,
): Promise<0 | 1> {
  const {
    facts: factFile,
    settlement: statementFile,
    asOf: day = now(),
    lang,
    party,
    partyZone: zones,
    out,
  } = options;
  const reading = await listReading(options, context);
  const [contracts, facts, settlement] = await readTogether([
    () => readTogether(paths.map((path) => () => readContract(path, context))),
    async () => (factFile === undefined ? undefined : readRecordList(factFile, FACTS, reading)),
    async () =>
      statementFile === undefined ? undefined : readRecordFile(statementFile, SETTLEMENT, context),
  ]);
  const noted =
    facts === undefined ? 0 : context.noteFindings(confirmedLists([facts], options.rows));
  const asOf = instantIn(day, contracts[0]?.zone ?? 'UTC', 'last');
  const ended = endBy(facts?.items ?? [], { contracts, asOf });
  const text = contractCalendar(contracts, {
    now: asOf,
    ...(lang === undefined ? {} : { language: lang }),
    ...(party === undefined ? {} : { party }),
    ...(zones === undefined ? {} : { zones }),
    ...(settlement === undefined ? {} : { settlement }),
    ...(ended === null ? {} : { end: ended.end }),
  });
  if (ended !== null) noteEnd(ended, context);
  const count = text.split('BEGIN:VEVENT\r\n').length - 1;
  const what = { en: `calendar (${count} events)`, 'zh-Hans': `日程（${count} 项）` };
  await deliverNamed({ people: text, json: text, text, out, what }, context);
  return noted === 1 ? 1 : 0;
}

const SETTLEMENT = { option: '--settlement', kind: 'settlement', schema: SettlementSchema };

function endBy(
  facts: readonly Fact[],
  { contracts, asOf }: { readonly contracts: readonly Contract[]; readonly asOf: Instant },
): EndOfDeal | null {
  const notices = facts.filter((fact): fact is NoticeFact => fact.type === 'notice');
  if (notices.length === 0) return null;
  const given = facts.filter((fact): fact is SignatureFact => fact.type === 'signature');
  // Revisions that are given without signatures are taken as signed, as the calendar itself takes them.
  const signatures = given.length > 0 ? given : contracts.flatMap(signedInTime);
  return endOfDeal(contracts, { notices, signatures, knownAsOf: asOf });
}

function signedInTime(contract: Contract): SignatureFact[] {
  const at = contract.amends?.effectiveAt ?? contract.draftedAt;
  return signersOf(contract).map((by) => factOfSignature(contract, { by, at }));
}

/** What an early end does, on standard error. */
function noteEnd({ on, cancelled, moved, outlasting }: EndOfDeal, { note }: BinContext): void {
  const [gone, other, left] = [cancelled, moved, outlasting].map((list) => list.length);
  note({
    en: `The deal ends on ${on}: ${gone} obligation(s) are cancelled, ${other} move, ${left} outlast it.`,
    'zh-Hans': `合作于 ${on} 终止：${gone} 项取消，${other} 项改期，${left} 项在终止后继续。`,
  });
}
