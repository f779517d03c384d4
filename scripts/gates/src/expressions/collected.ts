import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { fromRoot, root, sources, type Workspace } from '../workspace.ts';
import type { Expression } from './expression.ts';

/** What a file says of its expressions. */
export interface Read {
  readonly literals: readonly Expression[];
  /** The lines that call `RegExp`. */
  readonly builds: readonly Place[];
}

/** A line of a file, the file relative to the repository. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Collected {
  readonly expressions: readonly Expression[];
  /** Calls of `RegExp` that loading their file does not reach, so that nobody knows what they build. */
  readonly unseen: readonly Place[];
}

/** Every expression of the packages: the literals of their sources, and what loading these builds. */
export function collect({ packages }: Workspace): Collected {
  const read = packages
    .flatMap(({ folder }) => sources(folder))
    .map((path) => expressionsIn(fromRoot(path), readFileSync(path, 'utf8')));
  const builds = read.flatMap((file) => file.builds);
  const built = builtBy([...new Set(builds.map(({ file }) => file))]);
  const isSeen = ({ file, line }: Place): boolean =>
    built.some((one) => one.file === file && one.line === line);
  return {
    expressions: [...read.flatMap(({ literals }) => literals), ...built],
    unseen: builds.filter((place) => !isSeen(place)),
  };
}

/** The literals of a source text and its calls of `RegExp`. */
export function expressionsIn(file: string, text: string): Read {
  const { Latest: languageVersion } = ts.ScriptTarget;
  const tree = ts.createSourceFile(file, text, {
    languageVersion,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });
  const literals: Expression[] = [];
  const builds: Place[] = [];
  const lineOf = (node: ts.Node): number =>
    tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      literals.push({ source, flags, file, line: lineOf(node) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression))
      builds.push({ file, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, builds };
}

/** `RegExp`, and `globalThis.RegExp`. */
function isRegExp(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node)
    ? node.name.text === 'RegExp'
    : ts.isIdentifier(node) && node.text === 'RegExp';
}

/** The expressions that are built while files are loaded, by a process of its own, as a module is run only once. */
function builtBy(files: readonly string[]): Expression[] {
  const args = [join(import.meta.dirname, 'built.ts'), ...files.map((file) => join(root, file))];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`the sources could not be loaded: ${stderr}`);
  const built = JSON.parse(stdout) as readonly Expression[];
  return built.flatMap(({ file, ...one }) =>
    files.includes(fromRoot(file)) ? [{ ...one, file: fromRoot(file) }] : [],
  );
}
