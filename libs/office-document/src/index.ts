export { chineseNumber, heading, paragraph, table, type Block, type Column, type Heading, type OfficeDocument, type Paragraph, type Table } from './office-document.js';
export { toDocx } from './to-docx.js';
export { toPdf } from './to-pdf.js';
