import { composeIdNumber } from '@uniongraph/id-number';

let serial = 0;

/** A valid ID number that no other call returns. */
export function anIdNumber(birthDate = '1980-01-01'): string {
  serial += 1;
  return composeIdNumber(String(320_000 + Math.floor(serial / 1_000)), birthDate, serial % 1_000);
}
