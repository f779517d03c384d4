import { setImmediate } from 'node:timers/promises';
import {
  type CreatorGrade,
  type Finding,
  findingOf,
  inputInvalid,
  inputIssue,
  unusualRates,
} from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  confirmedLists,
  type ListEnd,
  type ListStream,
  withListStream,
} from '@livelane/contracts/vocabulary/node';
import { GRADE_FINDINGS } from '../../findings/catalogue.ts';
import type { GradeFinding } from '../../findings/finding.ts';
import { gradeWith } from '../../grade/grade-creator.ts';
import { gradingOf } from '../../grade/grading.ts';
import { type Ranking, startRanking } from '../../grade/ranking/rank-creators.ts';
import { creatorList, noCreator } from '../../node/creators.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { textSet } from '../../profile/text-set.ts';
import { someIds } from '../inputs/grade-file.ts';
import { type GradeFlags, type References, readReferences } from '../inputs/inputs.ts';

/** Creators between two looks at what else happens, such as that somebody pressed Ctrl-C. */
const PAUSE = 256;
/** Characters of NDJSON that are written at a time. */
const PART = 65_536;
/** A commission below this many parts per million is noted. */
const LOW_COMMISSION = 10_000;
/** Creators whose ids may be named where none has the wanted one. */
const NAMED = 6;

/** What is done with each creator of a list that is read while it is graded. */
interface EachCreator {
  readonly references: References;
  readonly flags: GradeFlags;
  readonly context: BinContext;
}

/** Calls an action whose errors name options and files. */
export type Named = <Result>(
  references: References,
  profile: CreatorProfile,
  call: () => Result,
) => Result;

/** Whether grades are written as NDJSON: as `--ndjson` or the name of the file says. */
export function writesNdjson({
  ndjson,
  out,
}: {
  readonly ndjson?: boolean;
  readonly out?: string;
}): boolean {
  return ndjson === true || /\.(?:ndjson|jsonl)$/i.test(out ?? '');
}

/** Grades creators while they are read, and writes each grade as a line of NDJSON. @returns whether any is eligible */
export async function writeGrades(
  flags: GradeFlags & { readonly creator?: string; readonly out?: string },
  named: Named,
  context: BinContext,
): Promise<{ readonly count: number; readonly eligible: number }> {
  const references = await readReferences(flags, context);
  const grading = gradingOf(references.brief, references.options);
  const total = { count: 0, eligible: 0 };
  await eachCreator({ references, flags, context }, async (creators) => {
    const text = async function* (): AsyncGenerator<string> {
      const first: CreatorProfile[] = [];
      let part = '';
      for await (const profile of creators) {
        if (first.length < NAMED) first.push(profile);
        if (flags.creator !== undefined && profile.id !== flags.creator) continue;
        const grade = named(references, profile, () => gradeWith(grading, profile));
        total.count += 1;
        if (grade.eligible) total.eligible += 1;
        part += `${JSON.stringify(grade satisfies CreatorGrade)}\n`;
        if (part.length < PART) continue;
        yield part;
        part = '';
      }
      if (total.count === 0) {
        const params = { choices: someIds(first) };
        throw inputInvalid('--creator', [
          inputIssue('ONE_OF', { received: flags.creator, params }),
        ]);
      }
      yield part;
    };
    await context.deliverStream(text(), flags.out);
  });
  return total;
}

/** Ranks creators while they are read; holds those that it shows. */
export async function rankStream(
  flags: GradeFlags,
  {
    top,
    named,
    context,
  }: { readonly top: number; readonly named: Named; readonly context: BinContext },
): Promise<Ranking & Pick<References, 'brief'>> {
  const references = await readReferences(flags, context);
  const ranking = startRanking(gradingOf(references.brief, references.options), top);
  const persons = personsSeen();
  await eachCreator({ references, flags, context }, async (creators) => {
    for await (const profile of creators) {
      persons.note(profile);
      named(references, profile, () => ranking.add(profile));
    }
  });
  return { ...ranking.result(persons.findings()), brief: references.brief };
}

/** Reads the creators of the option and gives them to a consumer; what is remarked about the list is noted at its end. */
async function eachCreator(
  { references, flags, context }: EachCreator,
  use: (creators: AsyncIterable<CreatorProfile>) => Promise<void>,
): Promise<void> {
  const reading = { ...references.reading, what: `--creators ${flags.creators}` };
  await withListStream(flags.creators, { shape: creatorList(), reading }, async (stream) => {
    const creators = async function* (): AsyncGenerator<CreatorProfile> {
      const low: Record<number, unknown> = {};
      const end = yield* taken(stream, low, context);
      if (end.rows === 0) throw noCreator(end.what);
      context.noteFindings([
        ...confirmedLists([end, ...references.lists], flags.rows),
        ...lowCommissions(end, low),
        ...references.findings,
      ]);
    };
    await use(creators());
  });
}

async function* taken(
  stream: ListStream<CreatorProfile>,
  low: Record<number, unknown>,
  { signal, progress }: BinContext,
): AsyncGenerator<CreatorProfile, ListEnd> {
  for (let count = 0; ; count++) {
    const step = stream.next();
    if (step.done === true) return step.value;
    const { value: profile } = step.value;
    const commission = profile.fee?.commission ?? 0;
    if (commission > 0 && commission < LOW_COMMISSION) low[count] = { fee: { commission } };
    yield profile;
    if (count % PAUSE > 0) continue;
    await setImmediate();
    signal.throwIfAborted();
    progress(count + 1);
  }
}

function lowCommissions({ kind, what }: ListEnd, low: Record<number, unknown>): Finding[] {
  return kind === 'json' || kind === 'ndjson' ? unusualRates(low, { what }) : [];
}

/** Persons with several accounts. Only a hash of each is held, so that the first account of a person is not named. */
function personsSeen(): {
  note(profile: CreatorProfile): void;
  findings(): GradeFinding[];
} {
  const seen = textSet();
  const twice = new Map<string, string[]>();
  return {
    note: ({ id, platform, person = id }) => {
      if (seen.add(person)) return;
      const accounts = twice.get(person) ?? ['…'];
      twice.set(person, [...accounts, `${id} (${platform})`]);
    },
    findings: () =>
      [...twice.entries()].map(([person, accounts]) =>
        findingOf(GRADE_FINDINGS, 'PERSON_TWICE', { path: '', params: { person, accounts } }),
      ),
  };
}
