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

/** @returns what stands for the person in another subgraph; null for a person who is no member, such as a hired accountant. */
export function memberStub(memberId: string | null | undefined): { __typename: 'Member'; id: string } | null {
  return memberId ? { __typename: 'Member', id: memberId } : null;
}
