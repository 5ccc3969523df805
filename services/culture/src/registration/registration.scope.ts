import { Scope, type Caller } from '@uniongraph/access';

/** The person, those in charge of the activity, and those who look after the union's activities. */
export function readScope(caller: Caller): Scope {
  return Scope.of(caller, 'registration.read', 'knownToIds');
}

/** The own registrations and nobody else's. */
export function ownScope(caller: Caller): Scope {
  return Scope.of(caller, 'registration.signUp', 'memberId');
}
