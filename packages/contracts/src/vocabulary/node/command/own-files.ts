import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command, Option } from 'commander';
import { type InputInvalid, inputInvalid } from '../../error/input-invalid.ts';
import { fileIssue } from '../files/issues.ts';

/** The option that names where the result is written; its `-` is standard output. */
const RESULT = '--out';

/** The options, of any command, that name a file to write. */
const OUTPUTS: ReadonlySet<string> = new Set([
  RESULT,
  '--findings',
  '--text-out',
  '--amendment',
  '--redline',
]);

/** A file of a command line, by the option or argument that names it. */
interface NamedFile {
  readonly option: string;
  readonly path: string;
}

/**
 * An error for each file that a command would write although it reads it, or writes another result to it, for each input after
 * the first from standard input, and for what is written beside the result and would go to standard output.
 * Symbolic links count as the file that they lead to; standard input and output are no files.
 */
export function sharedFiles(command: Command): InputInvalid[] {
  const files = command.options.filter(({ flags }) => /<file/.test(flags));
  const outputs = files.filter(isOutput).flatMap((option) => pathsOf(command, option));
  const given = [
    ...files.filter((option) => !isOutput(option)).flatMap((option) => pathsOf(command, option)),
    ...command.registeredArguments.flatMap((argument, at) =>
      named(
        `<${argument.name()}>`,
        argument.variadic ? command.args.slice(at) : [command.args[at] ?? ''],
      ),
    ),
  ];
  return [
    ...standardInputTwice(given),
    ...besideTheResult(outputs),
    ...writtenTwice(outputs.filter(isFile), given.filter(isFile)),
  ];
}

/** An error for each input after the first that is standard input, which can be read once. */
function standardInputTwice(inputs: readonly NamedFile[]): InputInvalid[] {
  const [, ...others] = inputs.filter(({ path }) => path === '-');
  return others.map(({ option, path }) =>
    inputInvalid(option, [fileIssue('STDIN_ONCE', { received: path })]),
  );
}

/** An error for each output but the result that is standard output. */
function besideTheResult(outputs: readonly NamedFile[]): InputInvalid[] {
  return outputs
    .filter(({ option, path }) => option !== RESULT && path === '-')
    .map(({ option, path }) =>
      inputInvalid(option, [fileIssue('FILE_BESIDE_RESULT', { received: path })]),
    );
}

function writtenTwice(outputs: readonly NamedFile[], inputs: readonly NamedFile[]): InputInvalid[] {
  return outputs.flatMap((output, at) => {
    const [other] = [...inputs, ...outputs.slice(0, at)].filter(
      (it) => realPath(it.path) === realPath(output.path),
    );
    if (other === undefined) return [];
    const params = { other: other.option };
    return [
      inputInvalid(output.option, [
        fileIssue('FILE_OF_ITS_OWN', { received: output.path, params }),
      ]),
    ];
  });
}

function isOutput({ long }: Option): boolean {
  return OUTPUTS.has(long ?? '');
}

/** The files that an option names: several are a list, or separated by commas; `#` begins the name of a creator. */
function pathsOf(command: Command, option: Option): NamedFile[] {
  const value: unknown = command.getOptionValue(option.attributeName());
  const given = (Array.isArray(value) ? value : [value]).filter((it) => typeof it === 'string');
  const paths = option.flags.includes('<files>') ? given.flatMap((it) => it.split(',')) : given;
  return named(
    option.long ?? option.flags,
    isOutput(option)
      ? paths
      : paths.flatMap((path) => [...new Set([path, path.replace(/#[^#]*$/, '')])]),
  );
}

function named(option: string, paths: readonly string[]): NamedFile[] {
  return paths.flatMap((it) => {
    const path = it.trim();
    return path === '' ? [] : [{ option, path }];
  });
}

/** Whether a path names a file; devices such as `/dev/null` may be written to by several. */
function isFile({ path }: NamedFile): boolean {
  return path !== '-' && !path.startsWith('/dev/');
}

/** The path behind all links; of a file that is not there, in the folder behind all links. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
  }
}
