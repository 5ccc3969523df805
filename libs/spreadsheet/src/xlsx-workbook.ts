import { posix } from 'node:path';
import { walkAll } from './xml.js';
import { damaged, type Zip } from './zip.js';

export interface Workbook {
  sheetPath: string;
  is1904: boolean;
  texts: readonly string[];
  /** Cell styles that show a date. */
  dateStyles: ReadonlySet<number>;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Number formats that every workbook has without saying so, and that show a date; those from 27 on are the Chinese ones. */
const BUILT_IN_DATES = [14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)];

export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const targets = new Map<string, string>();
  await walkAll(await zip.stream('xl/_rels/workbook.xml.rels'), {
    open: ({ attributes }) => {
      if (attributes['Id']) targets.set(attributes['Id'], attributes['Target'] ?? '');
    },
  });
  let sheetId: string | null = null;
  let is1904 = false;
  await walkAll((await zip.stream('xl/workbook.xml')) ?? fail(), {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name === 'sheet' && sheetId === null && (attributes['state'] ?? 'visible') === 'visible') sheetId = attributes['r:id'] ?? attributes['id'] ?? null;
    },
  });
  const target = sheetId === null ? undefined : targets.get(sheetId);
  if (!target) throw damaged();
  return { sheetPath: target.startsWith('/') ? target : posix.join('xl', target), is1904, texts: await readTexts(zip), dateStyles: await readDateStyles(zip) };
}

async function readTexts(zip: Zip): Promise<string[]> {
  const texts: string[] = [];
  let text: string | null = null;
  let isPhonetic = false;
  let inText = false;
  await walkAll(await zip.stream('xl/sharedStrings.xml'), {
    open: ({ name }) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') inText = true;
    },
    text: (part) => {
      if (text !== null && inText && !isPhonetic) text += part;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') texts.push(text ?? '');
    },
  });
  return texts;
}

async function readDateStyles(zip: Zip): Promise<Set<number>> {
  const dateFormats = new Set(BUILT_IN_DATES);
  const dateStyles = new Set<number>();
  let inCellStyles = false;
  let style = 0;
  await walkAll(await zip.stream('xl/styles.xml'), {
    open: ({ name, attributes }) => {
      if (name === 'numFmt' && isDateFormat(attributes['formatCode'] ?? '')) dateFormats.add(Number(attributes['numFmtId']));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        if (dateFormats.has(Number(attributes['numFmtId'] ?? 0))) dateStyles.add(style);
        style += 1;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return dateStyles;
}

/** Of the format's letters outside of quotes, brackets and escapes: a year or a day make it a date. */
function isDateFormat(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/gi, ''));
}

function fail(): never {
  throw damaged();
}
