'use client';

import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { useEffect, useState } from 'react';

type Props = {
  /** Where the options come from, where the device's answer goes, and the page that follows. */
  ask: string;
  answer: string;
  next: string;
  label: string;
  failed: string;
  /** Makes a passkey instead of using one; the name it is to have. */
  makes?: { nameLabel: string };
};

/** Asks the device for a passkey, or to make one. Not there in browsers that know none. */
export function PasskeyButton({ ask, answer, next, label, failed, makes }: Props) {
  const [known, setKnown] = useState(false);
  const [fault, setFault] = useState(false);
  const [name, setName] = useState('');
  useEffect(() => setKnown('PublicKeyCredential' in window), []);
  if (!known) return null;

  async function use() {
    setFault(false);
    try {
      const optionsJSON = await post(ask, {});
      const given = makes ? { name, response: await startRegistration({ optionsJSON }) } : await startAuthentication({ optionsJSON });
      await post(answer, given);
      location.assign(next);
    } catch {
      setFault(true);
    }
  }

  return (
    <div className="mt-4">
      {makes && (
        <label className="mb-3 block font-bold">
          {makes.nameLabel}
          <input className="field mt-1 block font-normal" value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        </label>
      )}
      <button className="button button-outline" type="button" onClick={use}>
        {label}
      </button>
      {fault && (
        <p role="alert" className="mt-2 font-bold text-alarm">
          {failed}
        </p>
      )}
    </div>
  );
}

async function post(address: string, body: unknown) {
  const answer = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}
