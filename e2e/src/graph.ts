import { CALLER_HEADER, type Caller } from '@uniongraph/access';
import { DB_PREFIX, issueToken, keysFile } from '@uniongraph/infra';
import mongoose, { type Connection } from 'mongoose';
import { Agent, fetch } from 'undici';
import type { StartedShape } from './start-shape.js';

/** Many requests at once share these: a client that opens a thousand connections in one moment has some reset by the kernel. */
const connections = new Agent({ connections: 100 });

export type ShapeName = 'standalone' | 'separate';

export interface GraphFault {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; subgraph?: string };
}

/** One HTTP answer, with all that came. */
export interface Answer<T = Record<string, unknown>> {
  status: number;
  data: T | null;
  errors: GraphFault[];
  text: string;
}

interface Refusal {
  code: string;
  field: string[];
  message: string;
}

/** The whole graph in one shape, as its users reach it: over HTTP, with a token. */
export class Graph {
  private started: StartedShape | null = null;
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly connections: Connection[] = [];

  constructor(readonly shape: ShapeName) {}

  async begin(start: Promise<StartedShape>): Promise<void> {
    this.started = await start;
  }

  async end(): Promise<void> {
    await Promise.all(this.connections.splice(0).map((connection) => connection.close()));
    await this.started?.stop();
    this.started = null;
  }

  get running(): StartedShape {
    if (!this.started) throw new Error(`the ${this.shape} shape is not up`);
    return this.started;
  }

  /** @param login a person of the sample data, or anybody's subject; null = not signed in. */
  async ask<T = Record<string, unknown>>(login: string | null, query: string, variables?: Record<string, unknown>): Promise<Answer<T>> {
    return this.askWith<T>(login === null ? {} : { authorization: `Bearer ${await this.token(login)}` }, query, variables);
  }

  askWith<T = Record<string, unknown>>(headers: Record<string, string>, query: string, variables?: Record<string, unknown>): Promise<Answer<T>> {
    return post<T>(`${this.running.gateway.url}/graphql`, headers, { query, variables });
  }

  /** @returns the data. @throws Error with the errors, the query and the variables when there are errors. */
  async data<T>(login: string | null, query: string, variables?: Record<string, unknown>): Promise<T> {
    const { data, errors, status } = await this.ask<T>(login, query, variables);
    if (errors.length > 0 || !data) throw new Error(`HTTP ${status} ${JSON.stringify(errors)}\n${query}\n${JSON.stringify(variables)}`);
    return data;
  }

  /** Calls the mutation `name`. @returns its payload, refusals included. */
  async act<T>(login: string, name: string, selection: string, input: Record<string, unknown>): Promise<T & { userErrors: Refusal[] }> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`;
    return (await this.data<Record<string, T & { userErrors: Refusal[] }>>(login, mutation, { input }))[name]!;
  }

  /** Asks a subgraph on its own port, past the gateway; `caller` sealed as the gateway would, `header` as it is. */
  askSubgraph(name: string, query: string, variables: Record<string, unknown>, { caller, header }: { caller?: Caller; header?: string } = {}): Promise<Answer> {
    const sealed = header ?? (caller && this.running.context.seal.seal(caller));
    return post(this.running.process(name).url, sealed ? { [CALLER_HEADER]: sealed } : {}, { query, variables });
  }

  token(login: string): Promise<string> {
    const known = this.tokens.get(login) ?? issueToken(keysFile(this.running.dataDir), login);
    this.tokens.set(login, known);
    return known;
  }

  /** What a service keeps, by the collection's name. */
  async collectionsOf(service: string) {
    const connection = await this.database(service);
    return { collection: (name: string) => connection.collection<{ _id: string }>(name) };
  }

  /** A service's own database, to look into. */
  async database(service: string): Promise<Connection> {
    const connection = await mongoose.createConnection(this.running.context.mongoUri, { dbName: `${DB_PREFIX}_${service}` }).asPromise();
    this.connections.push(connection);
    return connection;
  }
}

async function post<T>(url: string, headers: Record<string, string>, body: object): Promise<Answer<T>> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body), dispatcher: connections });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as { data?: T | null; errors?: GraphFault[] };
  return { status: response.status, data, errors, text };
}
