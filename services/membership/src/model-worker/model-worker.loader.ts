import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { ModelWorkerFileRecord } from './model-worker.model.js';
import { ModelWorkerRepository } from './model-worker.repository.js';
import { modelWorkerScope } from './model-worker.scope.js';

@Injectable()
export class ModelWorkerLoader {
  constructor(private readonly files: ModelWorkerRepository) {}

  byId(context: RequestContext, id: string): Promise<ModelWorkerFileRecord | null> {
    return loader(context, 'modelWorkerFile.byId', (ids) => this.files.byIds(modelWorkerScope(context.caller, 'modelWorker.read'), ids)).load(id);
  }
}
