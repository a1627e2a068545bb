import { browserSupportsWebAuthnAutofill, startAuthentication, startRegistration } from '@simplewebauthn/browser';

/**
 * A button that asks the device for a passkey, or (`data-makes`) to make one. It stays hidden in browsers that know none.
 * With `data-autofill` the browser offers one by itself where it can (conditional UI).
 */
class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    if (!('PublicKeyCredential' in window)) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.#use());
    if ('autofill' in this.dataset) void this.#offer();
  }

  async #use(): Promise<void> {
    this.#say('');
    await this.#ask(false).catch(() => this.#say(this.dataset['failed'] ?? ''));
  }

  async #offer(): Promise<void> {
    if (await browserSupportsWebAuthnAutofill()) await this.#ask(true).catch(() => undefined);
  }

  async #ask(useBrowserAutofill: boolean): Promise<void> {
    const optionsJSON = await post(this.dataset['ask'] ?? '', {});
    const name = this.querySelector('input')?.value ?? '';
    const given =
      'makes' in this.dataset
        ? { name, response: await startRegistration({ optionsJSON }) }
        : await startAuthentication({ optionsJSON, useBrowserAutofill });
    await post(this.dataset['answer'] ?? '', given);
    location.assign(this.dataset['next'] ?? '');
  }

  #say(sentence: string): void {
    const alert = this.querySelector('[role=alert]');
    if (alert) alert.textContent = sentence;
  }
}

async function post(address: string, body: unknown) {
  const answer = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

customElements.define('passkey-button', PasskeyButton);
