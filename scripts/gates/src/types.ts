import { join } from 'node:path';
import ts from 'typescript';
import { root } from './workspace.ts';

/** The types of some source files, as the compiler sees them. */
export interface Types {
  readonly checker: ts.TypeChecker;
  /** What a file exports, by name; `file` is relative to the repository. */
  exportsOf(file: string): ReadonlyMap<string, ts.Symbol>;
  /** The types and interfaces that the sources of the workspace declare by name. */
  readonly declared: readonly ts.Symbol[];
}

/** Reads source files with the workspace's compiler options; the vocabulary is taken from its sources, not as built. */
export function readTypes(files: readonly string[]): Types {
  const config = ts.readConfigFile(join(root, 'tsconfig.types.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const vocabulary = join(root, 'packages/contracts/src/vocabulary');
  const paths = {
    '@livelane/contracts/vocabulary': [`${vocabulary}/index.ts`],
    '@livelane/contracts/vocabulary/*': [`${vocabulary}/*/index.ts`],
  };
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    { ...options, paths },
  );
  const checker = program.getTypeChecker();
  const declared = program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes('/node_modules/'))
    .flatMap(({ statements }) => statements)
    .filter((one) => ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one))
    .flatMap(({ name }) => checker.getSymbolAtLocation(name) ?? []);
  return {
    checker,
    declared,
    exportsOf(file) {
      const source = program.getSourceFile(join(root, file));
      const module = source && checker.getSymbolAtLocation(source);
      const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
      return new Map(
        symbols.map((one) => [
          one.name,
          one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one,
        ]),
      );
    },
  };
}
