import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { siteOrigin } from '#lib/web/site';

const sha256 = (text: string) => createHash('sha256').update(text).digest();
/** A CBOR head whose length takes one byte (RFC 8949, 3.1); a text under that head. */
const text = (said: string) => Buffer.concat([Buffer.from([0x60 + said.length]), Buffer.from(said)]);
const bytes = (held: Buffer) => Buffer.concat([Buffer.from([0x58, held.length]), held]);

/** What a device answers that has made a passkey for a challenge, its owner having shown his finger (WebAuthn Level 3, 6.5; no attestation). */
export function madePasskey(challenge: string) {
  const id = randomBytes(16);
  const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
  const [left, right] = [x, y].map((part) => bytes(Buffer.from(part, 'base64url')));
  // COSE: EC2, ES256, P-256 (RFC 9053, 7.1).
  const publicKey = Buffer.concat([
    Buffer.from('a5010203262001', 'hex'),
    Buffer.from([0x21]),
    left ?? id,
    Buffer.from([0x22]),
    right ?? id,
  ]);
  // Present, verified, with a key; counter 0; no maker; the length of the id.
  const head = Buffer.concat([Buffer.from([0x45]), Buffer.alloc(4 + 16), Buffer.from([0, id.length])]);
  const authData = Buffer.concat([sha256(new URL(siteOrigin()).hostname), head, id, publicKey]);
  const held = [text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData'), bytes(authData)];
  const clientData = JSON.stringify({ type: 'webauthn.create', challenge, origin: siteOrigin() });
  const encoded = (part: Buffer) => part.toString('base64url');
  return {
    ...{ id: encoded(id), rawId: encoded(id), type: 'public-key', clientExtensionResults: {} },
    response: {
      clientDataJSON: encoded(Buffer.from(clientData)),
      attestationObject: encoded(Buffer.concat([Buffer.from([0xa3]), ...held])),
    },
  };
}
