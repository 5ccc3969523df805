import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { damaged } from './zip.js';

export interface Element {
  /** Without its prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
}

export interface Events {
  open?(element: Element): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Walks through a part of the workbook, and hands control back after each of its chunks. @throws SpreadsheetError when it is no XML. */
export async function* walk(stream: Readable, events: Events): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  parser.on('opentag', ({ name, attributes }) => events.open?.({ name: local(name), attributes: attributes as Record<string, string> }));
  parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  parser.on('closetag', ({ name }) => events.close?.(local(name)));
  parser.on('error', () => {
    throw damaged();
  });
  try {
    for await (const chunk of stream) {
      parser.write(decoder.decode(chunk as Buffer, { stream: true }));
      yield;
    }
    parser.close();
    yield;
  } finally {
    stream.destroy();
  }
}

export async function walkAll(stream: Readable | null, events: Events): Promise<void> {
  if (stream) for await (const _ of walk(stream, events));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
