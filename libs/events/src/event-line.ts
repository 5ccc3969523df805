import type { Checkpoint, Step } from './checkpoint.js';
import type { FollowOptions } from './follow-outbox.js';
import { growingWaitMs, pause } from './pause.js';
import { TurnLostError } from './turn.js';

/** Events stand in line: none is handled before those ahead of it. */
export class EventLine {
  constructor(private readonly options: Required<Pick<FollowOptions, 'handlers' | 'name' | 'logger' | 'onHandled'>>) {}

  /** Ends when all are handled and committed, or `signal` is aborted: never past an event that failed. */
  async handle(checkpoint: Checkpoint, steps: Step[], signal: AbortSignal): Promise<void> {
    if (steps.length > 1 && (await this.handleTogether(checkpoint, steps))) return;
    for (const step of steps) await this.handleAlone(checkpoint, step, signal);
  }

  /** @returns false when one of them fails: none is handled then, and one by one they show which it was. */
  private async handleTogether(checkpoint: Checkpoint, steps: Step[]): Promise<boolean> {
    try {
      await checkpoint.handle(steps, this.options.handlers);
    } catch (error) {
      if (error instanceof TurnLostError) throw error;
      return false;
    }
    for (const { event } of steps) this.options.onHandled(event);
    return true;
  }

  private async handleAlone(checkpoint: Checkpoint, step: Step, signal: AbortSignal): Promise<void> {
    const { handlers, logger, name, onHandled } = this.options;
    const { _id: eventId, type, recordId } = step.event;
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        await checkpoint.handle([step], handlers);
        break;
      } catch (error) {
        if (error instanceof TurnLostError) throw error;
        const waitMs = growingWaitMs(failures);
        logger.error({ err: error, follower: name, eventId, type, recordId, failures: failures + 1, waitMs }, 'an event could not be handled: later ones wait until it is');
        await pause(waitMs, signal);
      }
    }
    if (!signal.aborted) onHandled(step.event);
  }
}
