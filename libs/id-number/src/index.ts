export { composeIdNumber, maskIdNumber, readIdNumber, type IdNumber, type Sex } from './id-number.js';
