import { DeskResolver } from './desk.resolver.js';
import { DeskService } from './desk.service.js';
import { DeskSources } from './desk-source.js';

export const deskSlice = [DeskResolver, DeskService, DeskSources];
