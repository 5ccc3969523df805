/** A signal that aborts after a time, or when the wider `outer` signal does. `clear` it when the work is done. */
export class Deadline {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;

  constructor(
    ms: number,
    private readonly outer?: AbortSignal,
  ) {
    this.timer = setTimeout(this.expire, ms);
    if (outer?.aborted) this.expire();
    else outer?.addEventListener('abort', this.expire, { once: true });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  clear(): void {
    clearTimeout(this.timer);
    this.outer?.removeEventListener('abort', this.expire);
  }

  private readonly expire = (): void => {
    this.clear();
    this.controller.abort();
  };
}
