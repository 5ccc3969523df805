import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { scopeOf } from './request-scope.js';

/** One line for each request: no query text, no variables, no header, no query string. */
export function accessLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const { method, path } = request;
    response.once('close', () => {
      const { requestId, operation, errorCodes } = scopeOf(response);
      const durationMs = Math.round(performance.now() - startedAt);
      const level = path.startsWith('/health/') ? 'debug' : 'info';
      logger[level]({ requestId, method, path, status: response.statusCode, durationMs, finished: response.writableFinished, operation, errors: [...errorCodes] }, 'request');
    });
    next();
  };
}
