import type { AnswerFault, Typed } from '#lib/procedures/answer-types/answer-type';
import { readAct, withAct } from '#lib/procedures/journey/acts';
import { rowsTyped } from '#lib/procedures/journey/answers';
import { nextAfter, seenControl } from '#lib/procedures/journey/journey';
import { isSharedDevice } from '../residents/phone-store.ts';
import { DeviceDraft } from './device-draft.ts';
import { type Definition, RefusedFile, receiptOf } from './draft-sync.ts';
import { tellFaults } from './form-faults.ts';
import { attachFiles, drawFiles } from './form-files.ts';
import { showAsked, typedAt } from './form-now.ts';
import { drawOffers, takeOffered } from './form-offers.ts';
import { goByPost, keepPages, tellProgress } from './form-progress.ts';
import { say, sentenceOfFile } from './form-status.ts';
import { drawRows, typedInForm, writeIntoForm } from './form-values.ts';
import { wordsOf } from './form-words.ts';

/** A step of a procedure on a device: what is asked next shows at once, what is typed is kept, also without network. */
class ProcedureForm extends HTMLElement {
  #draft: DeviceDraft | undefined;
  #keeping = 0;

  connectedCallback(): void {
    this.form?.addEventListener('input', () => this.#typed());
    this.#showAsked();
    // A page of one's own was filled in by the city hall, which keeps it too.
    if (this.dataset['typed'] === undefined) void this.#begin().catch(() => this.#say(this.words.step.notKept));
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

  #typedNow(): Record<string, string> {
    return typedAt(this, this.definition.facts, this.step, this.#draft?.typed ?? JSON.parse(this.dataset['typed'] ?? '{}'));
  }

  #typed(): void {
    this.#draft?.touch();
    this.#showAsked();
    clearTimeout(this.#keeping);
    this.#keeping = window.setTimeout(() => void this.#draft?.keep(this.#typedNow()), 400);
  }

  #showAsked(): void {
    showAsked(this, this.definition.facts, this.step, this.#typedNow());
  }

  async #begin(): Promise<void> {
    // Who is on a device of everybody goes the way without a script: nothing is left there.
    if (await isSharedDevice()) return;
    this.#draft = await DeviceDraft.open(this.locale, this.definition);
    this.#fill();
    this.form?.addEventListener('submit', this.#submit);
    // The network may go while somebody is on the way.
    void keepPages([...this.definition.facts.steps.map(({ id }) => id), 'check'].map((step) => this.#addressOf(step)));
    addEventListener('online', () => void this.#meet());
    await this.#meet();
  }

  /** Whoever is signed in finds here what he has there; whoever pressed 申請する without network has it sent now. */
  async #meet(): Promise<void> {
    const draft = this.#draft;
    if (draft?.isSending) return this.#finish(draft);
    const met = await draft?.meet();
    if (met === 'shared') return this.#leaveNothing();
    if (met === 'offline') return this.#say(this.words.step.offline);
    if (met === undefined || met === 'guest') return;
    if (met instanceof RefusedFile) return this.#sayRefused(met.fault, met.file);
    if ('sent' in met) return location.assign(receiptOf(this.locale, met.sent));
    if (met.changed) this.#fill(met.beside);
    const { form, definition, words, step } = this;
    if (!draft?.isOfAccount || !form) return;
    await drawOffers(form, this.#addressOf(step), definition.slug).catch(() => undefined);
    await drawFiles(form, words);
  }

  /** On a device that others use too the way goes over pages of one's own, and nothing stays here. */
  async #leaveNothing(): Promise<void> {
    await this.#draft?.forget();
    goByPost(this.#addressOf('begin'));
  }

  /** @param beside whether what stands in the form stays there */
  #fill(beside = false): void {
    const { form } = this;
    if (!form || !this.#draft) return;
    const { typed, journey } = this.#draft;
    for (const field of this.definition.facts.fields)
      if (field.step === this.step && field.type === 'group') drawRows(form, field.id, rowsTyped(field, typed));
    const standing = beside ? Object.entries(typedInForm(form)).filter(([, value]) => value !== '') : [];
    writeIntoForm(form, { ...typed, ...Object.fromEntries(standing) });
    void drawFiles(form, this.words);
    this.#showAsked();
    const before = tellProgress(this, journey, this.step, this.words.step);
    if (before) this.querySelector('[data-back]')?.setAttribute('href', this.#addressOf(before));
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const button = event.submitter;
    const act = button instanceof HTMLButtonElement ? button.value : '';
    const draft = this.#draft;
    if (draft && button && /^(take|reuse):/.test(act)) void this.#take(draft, act, button).catch(() => this.#say(this.words.step.notKept));
    else if (draft) void this.#act(draft, act).catch(() => this.#say(this.words.step.notKept));
  };

  async #act(draft: DeviceDraft, pressed: string): Promise<void> {
    clearTimeout(this.#keeping);
    const act = readAct(pressed);
    // What was chosen comes along whichever button is pressed, as it does without a script.
    const faults = this.form ? await attachFiles(this.form, this.definition.slug, this.words) : [];
    const typed = withAct(this.definition.facts, this.#typedNow(), act);
    if (faults.length === 0 && (act.kind === '' || act.kind === 'later')) return this.#goOn(draft, typed, act.kind === 'later');
    await draft.keep(typed);
    this.#fill();
    if (faults.length > 0) this.#say(faults.join('\n'));
  }

  /** Takes what was answered or sent before; what was taken is offered no more. */
  async #take(draft: DeviceDraft, act: string, button: HTMLElement): Promise<void> {
    const { slug } = this.definition;
    const typed = this.#typedNow();
    const answer = await takeOffered({ address: this.#addressOf('take'), slug, step: this.step, act, typed });
    if ('fault' in answer) return this.#sayRefused(answer.fault, this.words.files.one);
    await draft.keep({ ...typed, ...answer.taken });
    button.closest('li, section')?.remove();
    this.#say('');
    this.#fill();
    const [first = ''] = Object.keys(answer.taken);
    this.querySelector<HTMLElement>(`#${CSS.escape(first)}`)?.focus();
  }

  async #goOn(draft: DeviceDraft, typed: Record<string, string>, later: boolean): Promise<void> {
    await draft.keep({ ...typed, [seenControl(this.step)]: 'on' }, this.step);
    const { journey } = draft;
    const own = journey.steps.find(({ id }) => id === this.step);
    if (own && !own.isDone && !later) return this.#tellFaults(own.faults, draft.typed);
    const met = await draft.meet();
    if (met instanceof RefusedFile) return this.#sayRefused(met.fault, met.file);
    const next = nextAfter(journey, this.step);
    if (later) location.assign(`/${this.locale}/procedures/${this.definition.slug}`);
    else if (next === 'check') await this.#finish(draft);
    else location.assign(this.#addressOf(next));
  }

  #tellFaults(faults: Readonly<Record<string, AnswerFault>>, typed: Typed): void {
    const { definition, step, words } = this;
    tellFaults(this, faults, typed, { definition, step, words, labels: JSON.parse(this.dataset['labels'] ?? '{}') });
  }

  /** 確認 is drawn by the city hall, from what it has by then; without network the device draws it. */
  async #finish(draft: DeviceDraft): Promise<void> {
    const end = await draft.finish();
    if (end instanceof RefusedFile) return this.#sayRefused(end.fault, end.file);
    location.assign(end ?? this.#addressOf('check'));
  }

  #sayRefused(fault: string, file: string): void {
    this.#say(sentenceOfFile(this.words, fault, file));
  }

  #say(sentence: string): void {
    say(this, sentence);
  }
}

customElements.define('procedure-form', ProcedureForm);
