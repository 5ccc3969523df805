/** The file as a whole cannot be used. `message`: 中文 | English, with what to do. */
export class SpreadsheetError extends Error {}
