import { setTimeout } from 'node:timers/promises';

const slug = 'disaster-certificate';

/** What is typed into each step of an application for a certificate of damage to a car. */
const typed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  which: {
    ...{ 'in-city': 'yes', cause: 'cause-rain', 'home-damaged': 'no', 'things-damaged': 'yes' },
    ...{ 'happened-on.year': '令和8', 'happened-on.month': '11', 'happened-on.day': '20' },
  },
  applicant: {
    ...{ 'applying-as': 'as-victim', 'applicant-name.name': '浜田 千尋', 'applicant-phone': '090-1234-5678' },
    ...{ 'applicant-address.postalCode': '087-0011', 'applicant-address.address': '汐見市港町1丁目2番3号' },
  },
  things: {
    ...{ 'thing.0.thing-kind': 'thing-vehicle', 'thing.0.thing-name': '軽トラック', 'thing.0.thing-place': '港町1-2-3' },
    ...{ 'thing.0.thing-damage': '座席の上まで水につかりました。' },
  },
  receiving: { 'receive-by': 'receive-at-counter', 'agree-check': 'on' },
};
const filesControl = 'thing.0.thing-photos';

/** Where the city hall is now; while it is closed, everybody waits. */
export type City = { address: () => Promise<string> };

/** What its sender knows of an application: its number, whose and which draft it was, and the files he chose. */
export type Receipt = { reference: string; key: string; draftId: string; files: readonly File[] };

/** A request that found no answer: what it asked for, and when. */
export type Broken = { path: string; draftId: string; at: Date };

type Body = FormData | URLSearchParams | string | undefined;
type Answer = { status: number; location: string; said: string };

/** A browser of somebody without an account: it keeps its cookie, and he tries again what found no answer. */
export class Browser {
  readonly #city: City;
  readonly #from: string;
  readonly broken: Broken[] = [];
  #key = '';

  constructor(city: City, number: number) {
    this.#city = city;
    this.#from = `10.0.0.${number}`;
  }

  /** Applies step by step, each a page with a form, as browsers without scripts do. Some press twice at the end. */
  async applyByForms(files: readonly File[], isHasty: boolean): Promise<Receipt> {
    let { location } = await this.#ask(`/ja/procedures/${slug}/begin`, new URLSearchParams());
    for (const [step, fields] of Object.entries(typed)) {
      if (!location.endsWith(`/${step}?draft`)) throw new Error(`led to ${location}, not to ${step}`);
      const form = new FormData();
      for (const [name, value] of Object.entries({ _shown: '', ...fields })) form.set(name, value);
      if (step === 'things') for (const file of files) form.append(`upload:${filesControl}`, file);
      ({ location } = await this.#ask(`/ja/procedures/${slug}/${step}/save`, form));
    }
    const { said } = await this.#ask(location, undefined);
    const [draftId = '', edition = ''] = [...said.matchAll(/value="([^"]+)"/g)].map(([, value]) => value ?? '');
    const form = new URLSearchParams({ draft: draftId, edition });
    const press = () => this.#ask(`/ja/procedures/${slug}/send`, form);
    const sent = await Promise.all(isHasty ? [press(), press()] : [press()]);
    return this.#receipt(sent, draftId, files);
  }

  /** Applies as the script of a page does: files first, then all steps at once; it asks what has become of them before it sends again. */
  async applyByScript(files: readonly File[]): Promise<Receipt> {
    const ids: string[] = [];
    for (const file of files) {
      const form = new FormData();
      form.set('control', filesControl);
      form.set('file', file);
      ids.push(JSON.parse((await this.#ask(`/ja/procedures/${slug}/files`, form)).said).id);
    }
    const steps = { ...typed, things: { ...typed['things'], [filesControl]: ids.join(' ') } };
    for (let known: string | undefined; ; ) {
      const meeting = JSON.stringify({ version: 1, ...(known && { draftId: known }), steps, keep: true });
      const met: { draftId: string; edition: number; sent?: string } = JSON.parse(
        (await this.#ask(`/ja/procedures/${slug}/draft`, meeting)).said,
      );
      if (met.sent !== undefined) return { reference: met.sent, key: this.#key, draftId: known ?? '', files };
      known = met.draftId;
      const form = new URLSearchParams({ draft: known, edition: String(met.edition) });
      const sent = await this.#askOnce(`/ja/procedures/${slug}/send`, form);
      if (sent) return this.#receipt([sent], known, files);
    }
  }

  #receipt(sent: readonly Answer[], draftId: string, files: readonly File[]): Receipt {
    const references = sent.map(({ location }) => /^\/ja\/applications\/(\w{4}-\w{4})\?sent$/.exec(location)?.[1] ?? location);
    const [reference = ''] = references;
    if (references.some((one) => one !== reference)) throw new Error(`one draft became ${references.join(' and ')}`);
    return { reference, key: this.#key, draftId, files };
  }

  async #ask(path: string, body: Body): Promise<Answer> {
    for (;;) {
      const answer = await this.#askOnce(path, body);
      if (answer) return answer;
      await setTimeout(5);
    }
  }

  /** Undefined where the connection broke, wherever that was. */
  async #askOnce(path: string, body: Body): Promise<Answer | undefined> {
    const address = await this.#city.address();
    const cookie = this.#key && `__Host-applicant=${this.#key}`;
    const type = typeof body === 'string' ? { 'content-type': 'application/json' } : undefined;
    const headers = { origin: address, cookie, 'x-forwarded-for': this.#from, ...type };
    const answered = await fetch(address + path, { redirect: 'manual', headers, ...(body !== undefined && { method: 'POST', body }) })
      .then(async (response) => ({ response, said: await response.text() }))
      .catch(() => undefined);
    if (!answered) {
      const draftId = body instanceof URLSearchParams ? (body.get('draft') ?? '') : '';
      this.broken.push({ path, draftId, at: new Date() });
      return undefined;
    }
    const { response, said } = answered;
    if (response.status !== 200 && response.status !== 303) throw new Error(`${path}: ${response.status} ${said.slice(0, 300)}`);
    this.#key = /__Host-applicant=([^;]+)/.exec(response.headers.getSetCookie().join())?.[1] ?? this.#key;
    return { status: response.status, location: response.headers.get('location') ?? '', said };
  }
}
