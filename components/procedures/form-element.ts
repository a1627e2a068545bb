import { dayOf } from '#lib/calendar/day';
import { readAct, withAct } from '#lib/procedures/journey/acts';
import { rowsTyped } from '#lib/procedures/journey/answers';
import { askedIn } from '#lib/procedures/journey/asked';
import { withStep } from '#lib/procedures/journey/controls';
import { type Journey, journeyOf, nextAfter, seenControl } from '#lib/procedures/journey/journey';
import { isSharedDevice } from '../residents/phone-store.ts';
import { forgetDraft, type KeptDraft, keepDraft, keptDraft } from './draft-store.ts';
import { type Definition, finish, RefusedFile, receiptOf, sync } from './draft-sync.ts';
import { clearFaults, tellFaults } from './form-faults.ts';
import { attachFiles, drawFiles } from './form-files.ts';
import { drawRows, typedInForm, writeIntoForm } from './form-values.ts';
import { fill, wordsOf } from './form-words.ts';

/** A step of a procedure on a device: what is asked next shows at once, what is typed is kept, also without network. */
class ProcedureForm extends HTMLElement {
  #draft: KeptDraft | undefined;
  #keeping = 0;

  connectedCallback(): void {
    this.form?.addEventListener('input', () => this.#typed());
    this.#showAsked();
    // A page of one's own was filled in by the city hall, which keeps it too.
    if (this.dataset['own'] !== 'yes') void this.#begin().catch(() => this.#say(this.words.step.notKept));
  }

  get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }
  get step(): string {
    return this.dataset['step'] ?? '';
  }
  get locale(): string {
    return this.dataset['locale'] ?? 'ja';
  }
  get words() {
    return wordsOf(this);
  }
  get definition(): Definition {
    return JSON.parse(this.dataset['definition'] ?? '{}');
  }

  #addressOf(step: string): string {
    return `/${this.locale}/procedures/${this.definition.slug}/${step}`;
  }

  #journey(typed: Readonly<Record<string, string>>): Journey {
    return journeyOf(this.definition.facts, typed, dayOf(new Date()));
  }

  /** What stands here now with what was typed in the other steps; whether this step was seen stays as it was. */
  #typedNow(): Record<string, string> {
    const { facts } = this.definition;
    const before = this.#draft?.typed ?? {};
    const seen = seenControl(this.step);
    const { [seen]: _, ...typed } = withStep(facts, this.step, before, this.form ? typedInForm(this.form) : {});
    return before[seen] ? { ...typed, [seen]: before[seen] } : typed;
  }

  #typed(): void {
    this.#showAsked();
    clearTimeout(this.#keeping);
    this.#keeping = window.setTimeout(() => void this.#keep({ typed: this.#typedNow() }), 400);
  }

  /** Shows the questions that the answers so far ask for, and hides those that they do not. */
  #showAsked(): void {
    const asked = askedIn(this.definition.facts, this.step, this.#typedNow(), dayOf(new Date()));
    for (const field of this.querySelectorAll<HTMLElement>('[data-field]')) field.hidden = !asked.has(field.dataset['field'] ?? '');
    const shown = this.form?.elements.namedItem('_shown');
    if (shown instanceof HTMLInputElement) shown.value = [...asked].join(' ');
  }

  async #begin(): Promise<void> {
    // Who is on a device of everybody goes the way without a script: nothing is left there.
    if (await isSharedDevice()) return;
    const { slug, version } = this.definition;
    this.#draft = (await keptDraft(slug)) ?? { slug, version, typed: {}, changed: [], ofAccount: false, sending: false, keptUntil: 0 };
    this.#fill();
    this.form?.addEventListener('submit', this.#submit);
    void this.#keepPages();
    addEventListener('online', () => void this.#meet());
    await this.#meet();
  }

  /** Has the pages of the whole way kept: the network may go while somebody is on it. */
  async #keepPages(): Promise<void> {
    const addresses = [...this.definition.facts.steps.map(({ id }) => id), 'check'].map((step) => this.#addressOf(step));
    (await navigator.serviceWorker?.ready)?.active?.postMessage({ type: 'keep-pages', addresses });
  }

  /** Meets the city hall: whoever is signed in has there what he has here; whoever pressed 申請する without network has it sent now. */
  async #meet(): Promise<void> {
    const draft = this.#draft;
    if (!draft) return;
    if (draft.sending) return this.#finish(draft);
    const met = await sync(this.locale, this.definition, draft, false);
    if (met === 'guest' && draft.ofAccount) {
      await forgetDraft(draft.slug);
      location.reload();
    }
    if (met === 'shared') return this.#leaveNothing(draft);
    if (met instanceof RefusedFile) return this.#sayRefused(met);
    if (typeof met !== 'string') return 'sent' in met ? this.#goTo(receiptOf(this.locale, met.sent)) : this.#take(met.draft);
    if (met === 'offline') this.#say(this.words.step.offline);
  }

  /** On a device that others use too the way goes over pages of one's own, and nothing stays here. */
  async #leaveNothing({ slug }: KeptDraft): Promise<void> {
    await forgetDraft(slug);
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `/${this.locale}/procedures/${slug}/begin`;
    document.body.append(form);
    form.submit();
  }

  #take(draft: KeptDraft): void {
    // What was typed here while the city hall was asked stays.
    const hasTyped = this.#keeping !== 0;
    this.#draft = hasTyped ? { ...draft, typed: { ...draft.typed, ...this.#typedNow() } } : draft;
    if (!hasTyped) this.#fill();
  }

  #fill(): void {
    const { form } = this;
    const typed = this.#draft?.typed ?? {};
    if (!form) return;
    const groups = this.definition.facts.fields.filter((field) => field.step === this.step && field.type === 'group');
    for (const group of groups) if (group.type === 'group') drawRows(form, group.id, rowsTyped(group, typed));
    writeIntoForm(form, typed);
    void drawFiles(form, this.words);
    this.#showAsked();
    this.#tellWay(this.#journey(typed));
  }

  #tellWay({ steps, ahead }: Journey): void {
    const place = steps.findIndex(({ id }) => id === this.step);
    const still = steps.length - place - 1 + ahead;
    const told = this.querySelector('[data-progress]');
    const { progress, progressLast } = this.words.step;
    if (told && place >= 0) told.textContent = fill(still > 0 ? progress : progressLast, { number: place + 1, ahead: still });
    const before = steps[place - 1]?.id;
    if (before) this.querySelector('[data-back]')?.setAttribute('href', this.#addressOf(before));
  }

  async #keep(values: Partial<KeptDraft>): Promise<void> {
    if (!this.#draft) return;
    this.#draft = { ...this.#draft, ...values };
    await keepDraft(this.#draft);
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const act = event.submitter instanceof HTMLButtonElement ? event.submitter.value : '';
    void this.#act(act).catch(() => this.#say(this.words.step.notKept));
  };

  async #act(act: string): Promise<void> {
    clearTimeout(this.#keeping);
    const { form, definition } = this;
    if (!form) return;
    const pressed = readAct(act);
    const { kind } = pressed;
    if (kind === 'attach') return this.#attach(pressed.name);
    const typed = withAct(definition.facts, this.#typedNow(), pressed);
    await this.#keep({ typed });
    if (kind !== '' && kind !== 'later') return this.#fill();
    await this.#goOn(typed, kind === 'later');
  }

  async #attach(name: string): Promise<void> {
    const { form } = this;
    if (!form) return;
    const faults = await attachFiles(form, name, this.definition.slug, this.words);
    await this.#keep({ typed: this.#typedNow() });
    await drawFiles(form, this.words);
    if (faults.length > 0) this.#say(faults.join('\n'));
  }

  async #goOn(before: Record<string, string>, later: boolean): Promise<void> {
    const typed = { ...before, [seenControl(this.step)]: 'on' };
    const changed = [...new Set([...(this.#draft?.changed ?? []), this.step])];
    await this.#keep({ typed, changed });
    const journey = this.#journey(typed);
    const place = journey.steps.findIndex(({ id }) => id === this.step);
    const own = journey.steps[place];
    if (own && !own.isDone && !later) return this.#stay(own.faults, typed);
    await this.#push();
    if (later) return this.#goTo(`/${this.locale}/procedures/${this.definition.slug}`);
    const next = nextAfter(journey, this.step);
    if (next !== 'check') return this.#goTo(this.#addressOf(next));
    if (this.#draft) await this.#finish(this.#draft);
  }

  #stay(faults: Journey['steps'][number]['faults'], typed: Readonly<Record<string, string>>): void {
    clearFaults(this);
    const { definition, step, words } = this;
    tellFaults(this, faults, typed, { definition, step, words, labels: JSON.parse(this.dataset['labels'] ?? '{}') });
  }

  /** Whoever is signed in finds each step on his other devices too; nobody waits long for it. */
  async #push(): Promise<void> {
    if (!this.#draft) return;
    const met = await sync(this.locale, this.definition, this.#draft, false);
    if (met instanceof RefusedFile) this.#sayRefused(met);
    else if (typeof met !== 'string' && 'draft' in met) this.#draft = met.draft;
  }

  /** 確認 is drawn by the city hall, from what it has by then; without network the device draws it. */
  async #finish(draft: KeptDraft): Promise<void> {
    const end = await finish(this.locale, this.definition, draft);
    if (end instanceof RefusedFile) return this.#sayRefused(end);
    this.#goTo(end ?? this.#addressOf('check'));
  }

  #sayRefused({ fault, file }: RefusedFile): void {
    const sentences: Readonly<Record<string, string>> = this.words.fileFaults;
    this.#say(fill(sentences[fault] ?? this.words.fileFaults.damaged, { name: file }));
  }

  #goTo(address: string): void {
    location.assign(address);
  }

  #say(sentence: string): void {
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (!status) return;
    status.hidden = sentence === '';
    status.textContent = sentence;
  }
}

customElements.define('procedure-form', ProcedureForm);
