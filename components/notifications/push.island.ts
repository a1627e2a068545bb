type State = 'ready' | 'on' | 'home' | 'denied' | 'unsupported';
type Saying = 'trialSent' | 'ended' | 'failed' | 'offline';

/** So long the worker may take to be ready, in milliseconds. */
const patience = 15_000;

/** Offers this device's own notices, once somebody has chosen for what: never asks for permission by itself. */
class PushOffer extends HTMLElement {
  connectedCallback(): void {
    const acts: Record<string, () => Promise<Saying | undefined>> = {
      start: () => this.#start(),
      trial: () => this.#trial(),
      end: () => this.#end(),
    };
    for (const button of this.querySelectorAll('button')) {
      const act = acts[button.dataset['act'] ?? ''];
      if (act) button.addEventListener('click', () => void this.#run(act, button));
    }
    void this.#run(async () => undefined);
  }

  /** Does something, says what came of it, and shows how things stand. */
  async #run(act: () => Promise<Saying | undefined>, button?: HTMLButtonElement): Promise<void> {
    if (button) button.disabled = true;
    const said = await act().catch((): Saying => (navigator.onLine ? 'failed' : 'offline'));
    const state = await this.#state().catch((): State => 'ready');
    for (const part of this.querySelectorAll<HTMLElement>('[data-state]')) part.hidden = part.dataset['state'] !== state;
    for (const part of this.querySelectorAll<HTMLElement>('[data-said]')) part.hidden = part.dataset['said'] !== said;
    if (button) button.disabled = false;
  }

  async #state(): Promise<State> {
    if (isIos() && !matchMedia('(display-mode: standalone)').matches) return 'home';
    if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return 'unsupported';
    if (Notification.permission === 'denied') return 'denied';
    const known = await (await worker()).pushManager.getSubscription();
    if (!known || Notification.permission !== 'granted') return 'ready';
    const expired = known.expirationTime !== null && known.expirationTime < Date.now();
    if (expired || !sameKey(known.options.applicationServerKey, this.#key)) {
      await known.unsubscribe();
      return 'ready';
    }
    // The city may have let it go meanwhile; told again, it is as before. Without network it is as it was.
    const answer = await this.#tell('/push', known.toJSON()).catch(() => undefined);
    return answer?.status === 409 ? 'ready' : 'on';
  }

  async #start(): Promise<Saying | undefined> {
    if (!navigator.onLine) return 'offline';
    if ((await Notification.requestPermission()) !== 'granted') return undefined;
    const { pushManager } = await worker();
    const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: this.#key });
    const { ok } = await this.#tell('/push', subscription.toJSON());
    if (ok) return undefined;
    await subscription.unsubscribe();
    return 'failed';
  }

  async #trial(): Promise<Saying> {
    return (await this.#tell('/trial', {})).ok ? 'trialSent' : 'failed';
  }

  async #end(): Promise<Saying> {
    const known = await (await worker()).pushManager.getSubscription();
    if (known) await this.#tell('/push/drop', { endpoint: known.endpoint });
    await known?.unsubscribe();
    return 'ended';
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }

  async #tell(door: string, body: unknown): Promise<Response> {
    const headers = { 'Content-Type': 'application/json' };
    return fetch(`${this.dataset['door']}${door}`, { method: 'POST', headers, body: JSON.stringify(body) });
  }
}

/** The worker, once it works; a browser that never gets there is told so. */
async function worker(): Promise<ServiceWorkerRegistration> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no worker')), patience));
  return Promise.race([navigator.serviceWorker.ready, late]);
}

/** An iPad calls itself a Mac, but no Mac is touched with several fingers. */
function isIos(): boolean {
  return /iPhone|iPad|iPod/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
}

function sameKey(bytes: ArrayBuffer | null, text: string): boolean {
  if (!bytes) return true;
  const written = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return written.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') === text;
}

customElements.define('push-offer', PushOffer);
