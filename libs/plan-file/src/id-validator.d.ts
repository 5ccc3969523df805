declare module 'id-validator' {
  class IdValidator {
    isValid(idNumber: string): boolean;
  }
  export = IdValidator;
}
