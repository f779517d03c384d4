import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot, root, sources, type Workspace } from '../workspace.ts';

/** A piece of TypeScript that a reader is shown, and where. */
export interface Shown {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  /** Fenced as `ts no-run`: compiled, but it needs something (a live room, a browser) to be run. */
  readonly runs: boolean;
}

/** Every `ts` fence in the READMEs, the docs and the doc comments of the packages. */
export function shownExamples(workspace: Workspace): Shown[] {
  const pages = [
    ...globSync(['README*.md', 'docs/README*.md', 'docs/{guide,concepts,recipes}/**/*.md'], {
      cwd: root,
    }),
  ].map((file) => join(root, file));
  const readmes = workspace.packages.map(({ folder }) => join(folder, 'README.md'));
  const prose = [...pages, ...readmes].flatMap((file) => fences(file, textOf(file)));
  const comments = workspace.packages.flatMap(({ folder }) =>
    sources(folder).flatMap((file) => fences(file, onlyDocComments(textOf(file)))),
  );
  return [...prose, ...comments];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The doc comments of a source text without their stars; every other line is emptied, so that lines keep their numbers. */
export function onlyDocComments(text: string): string {
  let inside = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*\/\*\*/.test(line)) inside = !line.includes('*/');
      else if (inside && line.includes('*/')) inside = false;
      else if (inside) return line.replace(/^\s*\* ?/, '');
      return '';
    })
    .join('\n');
}

export function fences(file: string, text: string): Shown[] {
  return [...text.matchAll(/^( *)```ts( no-run)?\n(.*?)^ *```/gms)].map((found) => ({
    file: fromRoot(file),
    line: text.slice(0, found.index).split('\n').length,
    code: (found[3] ?? '').replace(new RegExp(`^${found[1] ?? ''}`, 'gm'), ''),
    runs: found[2] === undefined,
  }));
}
