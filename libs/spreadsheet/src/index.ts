export { readSpreadsheet, ROWS_MAX, type SheetRow } from './read-spreadsheet.js';
export { SpreadsheetError } from './spreadsheet-error.js';
export { writeXlsx } from './write-xlsx.js';
