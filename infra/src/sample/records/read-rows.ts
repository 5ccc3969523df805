import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** @returns the rows of data/sample/records/`name`.yaml. @throws ZodError that names what is wrong in it. */
export function readRows<Row extends z.ZodType>(root: string, name: string, row: Row): z.output<Row>[] {
  return z.array(row).parse(parse(readFileSync(join(root, 'data', 'sample', 'records', `${name}.yaml`), 'utf8')));
}
