import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { columnWidths, PAGE_MM, type Block, type Column, type OfficeDocument } from './office-document.js';

const POINTS_PER_MM = 72 / 25.4;
const WIDTH_PT = (PAGE_MM.width - PAGE_MM.left - PAGE_MM.right) * POINTS_PER_MM - 1;
const ALIGN = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
/** Points: 二号, 三号, 小四, 小五. */
const SIZE = { title: 22, body: 16, table: 12, footer: 9 } as const;
const CELL_PADDING = 4;

const require = createRequire(import.meta.url);
const FONT_FOLDER = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts');
const font = (weight: string): string => join(FONT_FOLDER, `NotoSansHans-${weight}.otf`);
const FONTS = { NotoSansHans: { normal: font('Regular'), bold: font('Bold'), italics: font('Regular'), bolditalics: font('Bold') } };

/** @returns the paper as a print-ready .pdf file, its Chinese face embedded. */
export async function toPdf(paper: OfficeDocument): Promise<Uint8Array> {
  pdfmake.setFonts(FONTS);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(FONTS.NotoSansHans).includes(path));
  return pdfmake.createPdf(definition(paper)).getBuffer();
}

function definition({ title, subtitle, blocks, signature, footnote }: OfficeDocument): TDocumentDefinitions {
  return {
    info: { title: title.replaceAll('\n', ''), author: signature[0] ?? '' },
    pageSize: 'A4',
    pageMargins: [pt(PAGE_MM.left), pt(PAGE_MM.top), pt(PAGE_MM.right), pt(PAGE_MM.bottom)],
    defaultStyle: { font: 'NotoSansHans', fontSize: SIZE.body, lineHeight: 1.5 },
    content: [
      { text: title, bold: true, fontSize: SIZE.title, alignment: 'center', margin: [0, 0, 0, 10] },
      ...(subtitle ? [{ text: subtitle, alignment: 'center' as const, margin: [0, 0, 0, 16] as [number, number, number, number] }] : []),
      ...blocks.flatMap(blockOf),
      { stack: signature.map((text) => ({ text, alignment: 'right' as const })), margin: [0, 28, 32, 0], unbreakable: true },
    ],
    footer: (page: number) => ({
      margin: [pt(PAGE_MM.left), pt(12), pt(PAGE_MM.right), 0],
      fontSize: SIZE.footer,
      lineHeight: 1.2,
      stack: [...(footnote ? [{ text: footnote }] : []), { text: `— ${page} —`, alignment: 'center' }],
    }),
  };
}

const pt = (mm: number): number => mm * POINTS_PER_MM;

function blockOf(block: Block): Content[] {
  if (block.kind === 'TABLE') return [tableOf(block.columns, block.rows)];
  if (block.kind === 'HEADING') return [{ text: block.text, bold: true, leadingIndent: 2 * SIZE.body, margin: [0, 10, 0, 4], headlineLevel: block.level }];
  return block.text.split('\n').map((text) => ({ text: text, leadingIndent: 2 * SIZE.body, alignment: 'justify' as const }));
}

function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): Content {
  const head = columns.map(({ title }) => ({ text: title, bold: true, alignment: 'center' as const }));
  const body = rows.map((texts) => texts.map((text, index) => ({ text: text, alignment: ALIGN[columns[index]!.align ?? 'LEFT'] })));
  const widths = columnWidths(columns, WIDTH_PT).map((width) => width - 2 * CELL_PADDING - 1);
  return {
    table: { headerRows: 1, widths, dontBreakRows: true, body: [head, ...body] },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingLeft: () => CELL_PADDING, paddingRight: () => CELL_PADDING, paddingTop: () => 3, paddingBottom: () => 3 },
    fontSize: SIZE.table,
    lineHeight: 1.25,
    margin: [0, 6, 0, 12],
  };
}
