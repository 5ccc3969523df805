import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { ZipFile } from 'yazl';
import { readSpreadsheet, writeXlsx, type SheetRow } from './index.js';

const read = async (bytes: Buffer | string): Promise<SheetRow[]> => {
  const rows: SheetRow[] = [];
  for await (const row of readSpreadsheet(Buffer.from(bytes as string))) rows.push(row);
  return rows;
};
const zip = (parts: Record<string, string>): Promise<Buffer> => {
  const file = new ZipFile();
  for (const [path, text] of Object.entries(parts)) file.addBuffer(Buffer.from(text), path);
  file.end();
  return buffer(file.outputStream as Readable);
};
const aWorkbook = (sheet: string, more: Record<string, string> = {}): Promise<Buffer> =>
  zip({
    'xl/workbook.xml': '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="a" r:id="rId1"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });

describe('a workbook', () => {
  it('is read as a person sees it: the first visible sheet, dates as days, rich text and formulas as their text', async () => {
    expect(await read(readFileSync(fileURLToPath(new URL('./fixture/members.xlsx', import.meta.url))))).toEqual([
      { line: 1, cells: ['姓名', '身份证号', '入会日期', '备注'] },
      { line: 2, cells: ['张三', '320102198001010014', '2021-05-01', '甲乙'] },
      { line: 4, cells: ['李四', '320102198001010000', '2024-02-29', '张三!'] },
    ]);
  });
  it('is read by its cell references, with prefixes, phonetic hints left out, and cells that are missing empty', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3" t="s"><x:v>0</x:v></x:c><x:c r="AA3" t="inlineStr"><x:is><x:t>末</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const [row] = await read(await aWorkbook(sheet, { 'xl/sharedStrings.xml': '<sst><si><t>王芳</t><rPh><t>wang</t></rPh></si></sst>' }));
    expect(row).toEqual({ line: 3, cells: ['', '王芳', ...Array<string>(24).fill(''), '末'] });
  });
  it('comes back as it was written', async () => {
    const rows = [
      ['姓名', '身份证号'],
      ['<张&"三">', '320102198001010014'],
    ];
    expect((await read(await writeXlsx('会员', rows, 2))).map(({ cells }) => cells)).toEqual(rows);
  });
  it.each([
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xlsx'],
    ['a damaged one', Buffer.from('504b030400000000', 'hex'), 'damaged'],
  ])('is refused with what to do: %s', async (_name, bytes, advice) => {
    await expect(read(bytes)).rejects.toThrow(advice);
  });
  it('is refused when it unpacks to more than a sheet can have, before it is unpacked', async () => {
    const bomb = await aWorkbook(`<worksheet>${' '.repeat(1_000_000)}</worksheet>`);
    // The size that the directory states for the sheet, raised to 600 MB.
    const stated = Buffer.alloc(4);
    stated.writeUInt32LE(1_000_023);
    const at = bomb.lastIndexOf(stated);
    bomb.writeUInt32LE(600_000_000, at);
    await expect(read(bomb)).rejects.toThrow('too large');
    bomb.writeUInt32LE(2_000, at);
    await expect(read(bomb)).rejects.toThrow();
  });
  it('is refused when its XML is broken', async () => {
    await expect(read(await aWorkbook('<worksheet><row></worksheet>'))).rejects.toThrow('damaged');
  });
});

describe('a csv file', () => {
  it('is read in UTF-8 with and without its mark, in GB18030, and in UTF-16 with tabs', async () => {
    const gb = Buffer.from('d0d5c3fb2cb1b8d7a20ad5c5c8fd2cbcd70a', 'hex');
    const expected = [
      ['姓名', '备注'],
      ['张三', '甲'],
    ];
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('姓名\t备注\r\n张三\t甲\r\n', 'utf16le')]);
    for (const bytes of ['姓名,备注\n张三,甲\n', '\ufeff姓名,备注\r\n张三,甲', gb, utf16]) expect((await read(bytes)).map(({ cells }) => cells)).toEqual(expected);
  });
  it('keeps quoted commas and line breaks, and counts lines as an editor does', async () => {
    expect(await read('姓名,备注\n"张,三","a\nb"\n\n李四,c\n')).toEqual([
      { line: 1, cells: ['姓名', '备注'] },
      { line: 3, cells: ['张,三', 'a\nb'] },
      { line: 5, cells: ['李四', 'c'] },
    ]);
  });
  it('is refused when it is none', async () => {
    await expect(read(Buffer.from([0x50, 0x00, 0xff, 0x81, 0x00]))).rejects.toThrow('GB18030');
    await expect(read('a,"b\nc')).rejects.toThrow('Quotes');
  });
  it('holds 100,000 rows and no more', async () => {
    const rows = (count: number): string => `h\n${'x\n'.repeat(count)}`;
    expect(await read(rows(100_000))).toHaveLength(100_001);
    await expect(read(rows(100_001))).rejects.toThrow('100000');
  });
});
