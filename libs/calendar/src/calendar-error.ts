/** The caller asked about a date, a period or a clock that cannot exist. The message says what is expected, 中文 | English. */
export class CalendarInputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CalendarInputError';
  }
}

/** The holidays of `year` are neither announced nor in `libs/calendar/data/<year>.json`; nothing is guessed. */
export class UnknownYearError extends Error {
  constructor(readonly year: number) {
    super(
      `${year} 年的放假调休安排尚未录入：请把国务院办公厅通知写入 libs/calendar/data/${year}.json | ` +
        `The working days of ${year} are not known: put the State Council's notice into libs/calendar/data/${year}.json`,
    );
    this.name = 'UnknownYearError';
  }
}
