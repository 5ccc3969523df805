import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from 'docx';
import { columnWidths, PAGE_MM, type Block, type Column, type OfficeDocument } from './office-document.js';

/** The faces of official papers (GB/T 9704-2012 5.2.2); an office's machine has them, and falls back to its own Chinese face where it has not. */
const SONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
const HEI = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' };
const FANGSONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' };
/** Half-points: 二号, 三号, 小四, 小五. */
const SIZE = { title: 44, body: 32, table: 24, footer: 18 } as const;
const LINE = { body: 560, table: 320 } as const;
const WIDTH_TWIP = convertMillimetersToTwip(PAGE_MM.width - PAGE_MM.left - PAGE_MM.right);
const ALIGN = { LEFT: AlignmentType.LEFT, CENTER: AlignmentType.CENTER, RIGHT: AlignmentType.RIGHT } as const;

/** @returns the paper as a .docx file. */
export async function toDocx(paper: OfficeDocument): Promise<Uint8Array> {
  const margin = { top: mm(PAGE_MM.top), bottom: mm(PAGE_MM.bottom), left: mm(PAGE_MM.left), right: mm(PAGE_MM.right) };
  const document = new Document({
    title: oneLine(paper.title),
    creator: paper.signature[0] ?? '',
    styles: { default: { document: { run: { font: FANGSONG, size: SIZE.body } } } },
    sections: [
      {
        properties: { page: { size: { width: mm(PAGE_MM.width), height: mm(PAGE_MM.height) }, margin } },
        footers: { default: footer(paper.footnote) },
        children: [...titleOf(paper), ...paper.blocks.flatMap(blockOf), ...paper.signature.map(signed)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const oneLine = (title: string): string => title.replaceAll('\n', '');
const mm = convertMillimetersToTwip;

function titleOf({ title, subtitle }: OfficeDocument): Paragraph[] {
  const centred = (text: string, run: IRunOptions, after: number): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children: [new TextRun({ ...run, text })] });
  const below = subtitle ? [centred(subtitle, { font: FANGSONG, size: SIZE.body }, 400)] : [];
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { after: 200 },
      children: title.split('\n').map((text, line) => new TextRun({ text, break: line > 0 ? 1 : 0, font: SONG, bold: true, size: SIZE.title, color: '000000' })),
    }),
    ...below,
  ];
}

function blockOf(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'TABLE') return [tableOf(block.columns, block.rows), new Paragraph({ children: [] })];
  if (block.kind === 'HEADING') {
    const run = new TextRun({ text: block.text, font: block.level === 1 ? HEI : FANGSONG, bold: block.level === 2, size: SIZE.body, color: '000000' });
    return [
      new Paragraph({
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        keepNext: true,
        ...indented,
        spacing: { before: 200, after: 100 },
        children: [run],
      }),
    ];
  }
  return block.text.split('\n').map((text) => new Paragraph({ ...indented, spacing: { line: LINE.body }, children: [new TextRun(text)] }));
}

/** Two characters, as Chinese paragraphs begin. */
const indented = { indent: { firstLine: 2 * SIZE.body * 10 } };

function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const widths = columnWidths(columns, WIDTH_TWIP);
  const cell = (text: string, index: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: isHead ? AlignmentType.CENTER : ALIGN[columns[index]!.align ?? 'LEFT'],
            spacing: { line: LINE.table },
            children: [new TextRun({ text: line, size: SIZE.table, font: isHead ? HEI : FANGSONG })],
          }),
      ),
    });
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: texts.map((text, index) => cell(text, index, isHead)) });
  return new Table({
    width: { size: WIDTH_TWIP, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((texts) => row(texts, false)),
    ],
  });
}

function signed(text: string, index: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { right: 640 },
    keepNext: index === 0,
    spacing: { before: index === 0 ? 600 : 0 },
    children: [new TextRun(text)],
  });
}

function footer(footnote: string | undefined): Footer {
  const small = { size: SIZE.footer, font: SONG };
  const page = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...small, children: ['— ', PageNumber.CURRENT, ' —'] })] });
  return new Footer({ children: footnote ? [new Paragraph({ children: [new TextRun({ ...small, text: footnote })] }), page] : [page] });
}
