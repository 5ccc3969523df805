import { Inject } from '@nestjs/common';
import { Context, Query, Resolver } from '@nestjs/graphql';
import { readsAbout, type Store } from '@uniongraph/mongo';
import { STORE, type RequestContext } from '@uniongraph/subgraph';
import type { QueryFields } from '../schema-types.js';

const LOG_MAX = 100;

@Resolver('WelfareAccess')
export class AccessLogResolver implements Pick<QueryFields, 'welAccessLog'> {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Query('welAccessLog')
  welAccessLog(@Context() { caller }: RequestContext) {
    return caller.memberId === null ? [] : readsAbout(this.store.connection, caller.memberId, LOG_MAX);
  }
}
