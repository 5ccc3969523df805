export { CalendarInputError, UnknownYearError } from './calendar-error.js';
export { addDays, addMonths, addYears, daysBetween, isLocalDate, sameLengthAfter, today, type LocalDate } from './local-date.js';
export { ageOn, birthdayIn } from './birthday.js';
export { announcedYears, filedYears, type HolidayYear } from './holiday-year.js';
export { addWorkingDays, isWorkingDay, workingCalendar, WorkingCalendar, workingDaysBetween } from './working-days.js';
export { dueOn, effectOn, isOverdue, pause, resume, type Clock, type Pause } from './clock.js';
export { DEFAULT_BOUNDARIES, schoolTerm, schoolTermsOf, type SchoolTerm, type TermBoundaries } from './school-term.js';
export { fiscalPeriod, halfYearOf, monthEnd, monthsOf, monthStart, nextMonth, previousMonth, quarterOf, type Month, type Period } from './fiscal-period.js';
