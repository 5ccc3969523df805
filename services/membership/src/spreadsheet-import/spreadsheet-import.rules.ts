import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { SpreadsheetImportErrorCode } from '../schema-types.js';
import type { SpreadsheetImportRecord } from './spreadsheet-import.model.js';

export const refuse: Refuse<SpreadsheetImportErrorCode> = refuseAny;

/** Characters of one part in base64: with the request around it below what the gateway takes. */
export const PART_MAX = 700_000;
const BYTES_PER_PART = (PART_MAX / 4) * 3;
const FILE_MAX = 20_000_000;

/** @throws DomainError INVALID for a file without name or content, above 20 MB, or a digest that is none. */
export function checkFile({ fileName, sizeBytes, sha256 }: { fileName: string; sizeBytes: number; sha256: string }): void {
  if (fileName.trim() === '' || fileName.length > 200) refuse('INVALID', '文件名须为 1-200 字 | fileName must have 1-200 characters', ['input', 'fileName']);
  if (sizeBytes < 1 || sizeBytes > FILE_MAX) refuse('INVALID', '文件须为 1 字节至 20 MB，请分成几个文件 | The file must have 1 byte to 20 MB: split it', ['input', 'sizeBytes']);
  if (!/^[0-9a-f]{64}$/.test(sha256)) refuse('INVALID', 'sha256 须为 64 位小写十六进制 | sha256 must be 64 lower-case hexadecimal characters', ['input', 'sha256']);
}

export function partCountOf(sizeBytes: number): number {
  return Math.ceil(sizeBytes / BYTES_PER_PART);
}

/** @throws DomainError INVALID for a part that the file does not have, or that has another length than it must have. */
export function checkPart(record: SpreadsheetImportRecord, index: number, base64: string): void {
  if (index < 0 || index >= record.partCount) refuse('INVALID', `index 须为 0-${record.partCount - 1} | index must be 0-${record.partCount - 1}`, ['input', 'index']);
  const bytes = index < record.partCount - 1 ? BYTES_PER_PART : record.sizeBytes - index * BYTES_PER_PART;
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || Buffer.byteLength(base64, 'base64') !== bytes)
    refuse('INVALID', `这一部分须为 ${bytes} 字节的 base64 | This part must be ${bytes} bytes in base64`, ['input', 'base64']);
}

/** @throws DomainError WRONG_STATE unless the import stands at one of `allowed`. */
export function checkState(record: SpreadsheetImportRecord, ...allowed: SpreadsheetImportRecord['state'][]): void {
  if (!allowed.includes(record.state))
    refuse('WRONG_STATE', `导入的状态为 ${record.state}，此操作须为 ${allowed.join('、')} | The import is ${record.state}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
}
