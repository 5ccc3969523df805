import { inflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { chineseNumber, heading, paragraph, table, toDocx, toPdf, type OfficeDocument } from './index.js';
import { columnWidths } from './office-document.js';

const aPaper = (over: Partial<OfficeDocument> = {}): OfficeDocument => ({
  title: '堤防管理处工会\n2025年上半年工作总结',
  subtitle: '（数据截至2025年6月30日）',
  blocks: [
    heading(1, '一、总体情况'),
    paragraph('赜鼗两段\n第二段'),
    table(
      [
        { title: '事项', width: 3 },
        { title: '完成率', width: 1, align: 'RIGHT' },
      ],
      [['入会率 <100 & "满"', '98.3%']],
    ),
  ],
  signature: ['堤防管理处工会', '2025年7月2日'],
  footnote: '校验码',
  ...over,
});

async function xmlOf(docx: Uint8Array, part = 'word/document.xml'): Promise<string> {
  return (await JSZip.loadAsync(docx)).file(part)!.async('string');
}

/** The characters that the file's embedded faces hold, as its ToUnicode maps say, and the number of its pages. */
function readPdf(pdf: Uint8Array): { characters: Set<string>; pages: number } {
  const latin = Buffer.from(pdf).toString('latin1');
  const maps = [...latin.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body]) => inflated(body!)).filter((text) => text.includes('beginbfrange'));
  const codes = maps.flatMap((map) => [...map.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list]) => [...list!.matchAll(/<([0-9a-f]{4,})>/gi)].map(([, code]) => code!)));
  return { characters: new Set(codes.map((code) => String.fromCodePoint(parseInt(code, 16)))), pages: [...latin.matchAll(/\/Type \/Page\b/g)].length };
}

function inflated(body: string): string[] {
  try {
    return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
  } catch {
    return [];
  }
}

describe('a paper of an office', () => {
  it('becomes a Word document that holds every word, the table with its head repeated on each page, and the signature last', async () => {
    const xml = await xmlOf(await toDocx(aPaper()));
    const texts = [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.replace(/^<w:t[^>]*>/, ''));
    expect(texts).toEqual([
      '堤防管理处工会',
      '2025年上半年工作总结',
      '（数据截至2025年6月30日）',
      '一、总体情况',
      '赜鼗两段',
      '第二段',
      '事项',
      '完成率',
      '入会率 &lt;100 &amp; &quot;满&quot;',
      '98.3%',
      '堤防管理处工会',
      '2025年7月2日',
    ]);
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('w:eastAsia="仿宋"');
  });
  it('becomes a PDF of its own face, rare characters of names included', async () => {
    const { characters, pages } = readPdf(await toPdf(aPaper()));
    for (const character of '堤防管理处工会上半年总结赜鼗入满') expect(characters).toContain(character);
    expect(pages).toBe(1);
  });
  it('runs over as many pages as it needs', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`事项 ${index}`, '100%']);
    const long = aPaper({
      blocks: [
        table(
          [
            { title: '事项', width: 1 },
            { title: '完成率', width: 1 },
          ],
          rows,
        ),
      ],
    });
    expect(readPdf(await toPdf(long)).pages).toBeGreaterThan(1);
  });
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('counts its headings: %d is %s', (number, text) => expect(chineseNumber(number)).toBe(text));
  it.each([0, 100, 1.5])('counts no heading %d', (number) => expect(() => chineseNumber(number)).toThrow(RangeError));
  it('gives its columns their shares of the page', () => {
    expect(
      columnWidths(
        [
          { title: '', width: 3 },
          { title: '', width: 1 },
        ],
        100,
      ),
    ).toEqual([75, 25]);
  });
});
