export { CONSTANTS } from './constants.ts';
export type { ExportStatus } from './export-kind.ts';
export { IMPORT_FINDINGS, type ImportFinding, type ImportFindingCode } from './findings.ts';
export { type ImportedRecords, type ImportOptions, importRecords } from './import-records.ts';
export type { ExportName } from './registry.ts';
