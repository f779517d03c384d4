import ts from 'typescript';

/** Every module that a source text names: static, dynamic, type-only and re-exported. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}
