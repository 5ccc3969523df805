import type { Caller } from '@uniongraph/access';

/** Who did something: the sign-in, and the member where the person is one. */
export interface Hand {
  subject: string;
  memberId: string | null;
}

export function handOf({ subject, memberId }: Caller): Hand {
  return { subject, memberId };
}

/** @returns the same text for the same person, by whichever sign-in. */
export function personOf({ subject, memberId }: Hand): string {
  return memberId ?? subject;
}
