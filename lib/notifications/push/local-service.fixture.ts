import { createDecipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import type { PushSubscription } from '#lib/notifications/model';

/** What arrived at one endpoint, decrypted. */
export type Arrival = { endpoint: string; topic: string; urgency: string; seconds: number; signature: string; notice: Notice };
export type Notice = { title: string; body: string; lang: string; path: string; tag: string; delivery: string };

/** How an endpoint answers: with a status, with one and headers, never, or by breaking the connection off. */
export type Manner = number | { status: number; headers: Record<string, string> } | 'hang' | 'reset';

type Browser = { ecdh: ECDH; auth: Buffer; manner: () => Manner };

/**
 * A push service on this machine: gives subscriptions as a browser would, takes notices as RFC 8030 says, and decrypts them
 * (RFC 8291, RFC 8188) as the browser would. Every arrival is counted, repeated or not.
 */
export class LocalPushService {
  readonly arrivals: Arrival[] = [];
  readonly #browsers = new Map<string, Browser>();
  readonly #hanging = new Set<IncomingMessage>();
  #server = createServer();
  #origin = '';

  /** Opens it on a free port; behind TLS as `host`, where a certificate is given. */
  async open(tls?: { key: string; cert: string; host: string }): Promise<void> {
    const answer: RequestListener = (request, response) => void this.#answer(request, response);
    this.#server = tls ? createSecureServer(tls, answer) : createServer(answer);
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    this.#origin = tls ? `https://${tls.host}:${port}` : `http://127.0.0.1:${port}`;
  }

  get origin(): string {
    return this.#origin;
  }

  /** A new browser's subscription; `manner` is asked at each arrival. */
  subscribe(manner: () => Manner = () => 201): PushSubscription {
    const ecdh = createECDH('prime256v1');
    ecdh.generateKeys();
    const auth = randomBytes(16);
    const path = `/push/${this.#browsers.size + 1}`;
    this.#browsers.set(path, { ecdh, auth, manner });
    const keys = { p256dh: ecdh.getPublicKey('base64url'), auth: auth.toString('base64url') };
    return { endpoint: `${this.#origin}${path}`, keys };
  }

  /** Breaks off whatever hangs: nobody need wait for it any longer. */
  hangUp(): void {
    for (const { socket } of this.#hanging) socket.destroy();
    this.#hanging.clear();
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request).catch(() => undefined);
    const browser = this.#browsers.get(request.url ?? '');
    if (!body) return;
    if (!browser) return void response.writeHead(404).end();
    const { topic = '', urgency = '', ttl, authorization = '' } = request.headers;
    const said = { topic: String(topic), urgency: String(urgency), seconds: Number(ttl), signature: authorization };
    const notice: Notice = JSON.parse(decrypt(body, browser).toString());
    this.arrivals.push({ endpoint: `${this.#origin}${request.url}`, ...said, notice });
    const manner = browser.manner();
    if (manner === 'hang') return void this.#hanging.add(request);
    if (manner === 'reset') return void request.socket.destroy();
    const { status, headers } = typeof manner === 'number' ? { status: manner, headers: {} } : manner;
    response.writeHead(status, headers).end();
  }
}

/** One record of `aes128gcm`: salt, record size, the sender's key, then the sealed text and 0x02. */
function decrypt(body: Buffer, { ecdh, auth }: Browser): Buffer {
  const salt = body.subarray(0, 16);
  const length = body.readUInt8(20);
  const sender = body.subarray(21, 21 + length);
  const sealed = body.subarray(21 + length);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), sender]);
  const secret = Buffer.from(hkdfSync('sha256', ecdh.computeSecret(sender), auth, info, 32));
  const key = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16));
  const nonce = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12));
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
  const text = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return text.subarray(0, text.lastIndexOf(2));
}
