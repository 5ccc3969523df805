import { Injectable } from '@nestjs/common';
import type { ImportKind } from './columns.rules.js';
import type { KindOfImport } from './import-kind.js';
import { MemberImport } from './member-import.js';
import { OrganizationImport } from './organization-import.js';

@Injectable()
export class KindsOfImport {
  private readonly kinds: Readonly<Record<ImportKind, KindOfImport>>;

  constructor(members: MemberImport, organizations: OrganizationImport) {
    this.kinds = { MEMBERS: members, ORGANIZATIONS: organizations };
  }

  of({ kind }: { kind: ImportKind }): KindOfImport {
    return this.kinds[kind];
  }
}
