import { Option } from 'commander';
import { LivelaneError } from '../../error/livelane-error.ts';
import { parseInput } from '../../error/read-input.ts';
import { findingOf } from '../../finding/catalogue.ts';
import { MoneySchema } from '../../money/money.ts';
import { FILE_FINDINGS } from '../files/findings.ts';
import { readTextFile } from '../files/read.ts';
import { defineBin, startBin } from './command.ts';

const bin = defineBin({
  name: 'fixture',
  about: { en: 'A bin for tests.', 'zh-Hans': '测试用命令。' },
  from: import.meta.url,
  zhHans: {
    language: 'zh-Hans',
    errors: { FIXTURE_BROKEN: { message: '测试因 {what} 失败。', fix: '请修好它。' } },
    issues: {},
  },
});
bin.program
  .command('greet <name>')
  .option('--out <file>')
  .addOption(new Option('--word <word>', '词').choices(['hi', 'hey']).default('hi'))
  .action((name: string, options: { out?: string }) =>
    bin.run(async (context) => {
      context.note({ en: 'greeting', 'zh-Hans': '问候' });
      if (name === 'Mallory') context.note('Mallory \u001b[2J\u202e was here');
      if (name === 'Odd') {
        const params = { file: 'a.json', fields: ['/nmae'] };
        const parts = { path: '', params, severity: 'error' } as const;
        context.noteFindings([findingOf(FILE_FINDINGS, 'FIELDS_NOT_READ', parts)]);
      }
      await context.deliver({ people: `Hello ${name}`, json: { hello: name } }, options.out);
      return name === 'nobody' ? 1 : 0;
    }),
  );
bin.program.command('fail <how>').action((how: string) =>
  bin.run(async () => {
    if (how === 'coded')
      throw new LivelaneError('FIXTURE_BROKEN', 'broken by x', { details: { what: 'x' } });
    if (how === 'input') parseInput(MoneySchema, { currency: 'USD', minor: 1.5 }, 'price.json');
    if (how === 'typed') throw new LivelaneError('FILE_UNREADABLE', 'gone: check the path');
    throw new TypeError('a bug');
  }),
);
bin.program.command('read <file>').action((file: string) =>
  bin.run(async () => {
    process.stdout.write('reading\n');
    await readTextFile(file);
    return 0;
  }),
);
bin.program.command('flood').action(() =>
  bin.run(async (context) => {
    context.print({ people: '', json: Array.from({ length: 400_000 }, (_, index) => index) });
    return 0;
  }),
);
bin.program.command('wait').action(() =>
  bin.run(async (context) => {
    process.stdout.write('waiting\n');
    const keepAlive = setTimeout(() => undefined, 20_000);
    await new Promise<void>((resolve) => context.signal.addEventListener('abort', () => resolve()));
    clearTimeout(keepAlive);
    context.note('stopped');
    return 1;
  }),
);
await startBin(bin);
