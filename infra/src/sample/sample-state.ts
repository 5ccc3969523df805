import mongoose from 'mongoose';

interface SampleMark {
  _id: 'sample';
  state: 'LOADING' | 'DONE';
  at: Date;
}

const SERVICES = ['membership', 'democracy', 'welfare', 'culture', 'finance'];

/** Remembers in the database how far the sample data came, so that it is loaded once, and again in full after a kill half-way. */
export class SampleState {
  constructor(
    private readonly mongoUri: string,
    private readonly dbPrefix: string,
  ) {}

  /**
   * To be asked before the services start: empties what an interrupted load left.
   * @returns whether the sample data has to be loaded: not when it is there, nor when somebody has own data already.
   */
  async prepare(): Promise<boolean> {
    return this.use(async (client) => {
      const mark = await this.marks(client).findOne({ _id: 'sample' });
      if (mark?.state === 'DONE') return false;
      if (mark?.state === 'LOADING') {
        for (const name of SERVICES) await client.db(`${this.dbPrefix}_${name}`).dropDatabase();
        return true;
      }
      return (await client.db(`${this.dbPrefix}_membership`).collection('organizations').countDocuments({}, { limit: 1 })) === 0;
    });
  }

  mark(state: SampleMark['state']): Promise<void> {
    return this.use(async (client) => {
      await this.marks(client).updateOne({ _id: 'sample' }, { $set: { state, at: new Date() } }, { upsert: true, writeConcern: { w: 'majority' } });
    });
  }

  private marks(client: mongoose.mongo.MongoClient) {
    return client.db(`${this.dbPrefix}_standalone`).collection<SampleMark>('state');
  }

  private async use<T>(act: (client: mongoose.mongo.MongoClient) => Promise<T>): Promise<T> {
    const client = new mongoose.mongo.MongoClient(this.mongoUri, { serverSelectionTimeoutMS: 10_000 });
    try {
      return await act(client);
    } finally {
      await client.close();
    }
  }
}
