import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import { workflowIssue } from '../error/workflow-issues.ts';
import { type ProseIssue, type ProseLanguage, reviewProse } from '../review/prose/index.ts';
import { type DisplayLanguage, inputInvalid, localText } from '../vocabulary/index.ts';
import {
  type BinContext,
  checkWritable,
  type ExitCode,
  helpText,
  SEVERITY_NAMES,
  writeFileWhole,
} from '../vocabulary/node/index.ts';
import { readAgreement } from './agreement-text.ts';
import { deliverNamed } from './delivery.ts';

/** The options of a review of prose. */
export interface ProseArguments {
  readonly text?: string;
  readonly lang?: DisplayLanguage;
  readonly textOut?: string;
  readonly all?: boolean;
  readonly out?: string;
}

/** Adds the options of a review of prose: `--text`, `--text-out`. */
export function addProseOptions(command: Command): void {
  command
    .option(
      '--text <file>',
      helpText(
        'instead of a contract: plain text, DOCX or PDF, whose vague obligations are named; - for standard input',
        '代替合同：纯文本、DOCX 或 PDF，指出其中含糊的义务；- 为标准输入',
      ),
    )
    .option(
      '--text-out <file>',
      helpText(
        'write the text that the offsets count in (UTF-8, no byte-order mark)',
        '写出位置所依据的文本（UTF-8，无字节顺序标记）',
      ),
    )
    .option(
      '--all',
      helpText('with --text: less certain findings, too', '与 --text 合用：也列出把握较小的问题'),
    );
}

/** Names the vague obligations of a text; exit 1 if one of them is an error. */
export async function reviewTextFile(
  path: string,
  { lang, textOut, all, out }: ProseArguments,
  context: BinContext,
): Promise<ExitCode> {
  if (!isProseLanguage(lang))
    throw inputInvalid('--lang', [workflowIssue('TEXT_LANGUAGE', { received: lang })]);
  await checkWritable([out, textOut]);
  const text = await readAgreement(path, context);
  noteOtherLanguage(text, lang, context);
  const issues = reviewProse(text, lang, { all: all === true });
  if (textOut !== undefined) await writeFileWhole(textOut, text);
  await deliverNamed(
    {
      people: forPeople(issues, text, context),
      json: {
        textSha256: createHash('sha256').update(text).digest('hex'),
        length: text.length,
        issues: issues.map((issue) => ({
          ...issue,
          suggestion: localText(issue.suggestion, lang),
        })),
      },
      out,
      what: { en: `${issues.length} finding(s)`, 'zh-Hans': `${issues.length} 个问题` },
    },
    context,
  );
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** How much of a text tells its language. */
const TELLING = 100_000;

/** Says that few letters of a text are of the language that it is judged in: finding nothing then means nothing. */
function noteOtherLanguage(text: string, lang: ProseLanguage, { note }: BinContext): void {
  const beginning = text.slice(0, TELLING);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  const chinese = beginning.match(/\p{Script=Han}/gu)?.length ?? 0;
  const own = lang === 'en' ? letters - chinese : chinese;
  if (own > 0 && own * 5 >= letters) return;
  note({
    en: `Few letters of the text, or none, are of the language ${lang}: finding nothing says nothing of it. Check \`--lang\` and the file.`,
    'zh-Hans': `文本中 ${lang} 的文字很少或没有：未发现问题并不说明文本没有问题。请检查 \`--lang\` 和文件。`,
  });
}

const isProseLanguage = (lang: DisplayLanguage | undefined): lang is ProseLanguage =>
  lang === 'en' || lang === 'zh-Hans';

function forPeople(issues: readonly ProseIssue[], text: string, context: BinContext): string {
  if (issues.length === 0)
    return context.say({ en: 'Nothing to remark.', 'zh-Hans': '没有问题。' });
  let line = 1;
  let counted = 0;
  return issues
    .map(({ start, end, severity, category, suggestion }) => {
      for (; counted < start; counted += 1) if (text[counted] === '\n') line += 1;
      const words = text.slice(start, end).replaceAll(/\s/gu, ' ');
      return `${context.say(SEVERITY_NAMES[severity])} ${line}: “${words}” [${category}]\n        ${context.say(suggestion)}`;
    })
    .join('\n');
}
