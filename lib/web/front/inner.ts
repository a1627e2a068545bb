import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type InnerAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** How the front speaks to the framework behind it: over a Unix socket, connections kept open. */
export type Inner = {
  /** Asks for a whole answer. */
  ask: (path: string, headers: IncomingHttpHeaders) => Promise<InnerAnswer>;
  /** Hands a request on, body and all, and gives the answer as it begins. */
  pass: (incoming: IncomingMessage, headers: IncomingHttpHeaders) => Promise<IncomingMessage>;
  close: () => void;
};

export function connectInner(socketPath: string): Inner {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });

  const begin = (method: string, path: string, headers: IncomingHttpHeaders, body?: IncomingMessage) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const outgoing = request({ socketPath, agent, method, path, headers }, resolve);
      outgoing.on('error', reject);
      if (body) body.pipe(outgoing);
      else outgoing.end();
      body?.on('error', () => outgoing.destroy());
    });

  return {
    ask: async (path, headers) => {
      const answer = await begin('GET', path, headers);
      return { status: answer.statusCode ?? 500, headers: answer.headers, body: await buffer(answer) };
    },
    pass: (incoming, headers) => begin(incoming.method ?? 'GET', incoming.url ?? '/', headers, incoming),
    close: () => agent.destroy(),
  };
}
