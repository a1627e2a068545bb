import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { type FileFault, mostBytes } from '#lib/files/model';

/** A file of a form: the control it was chosen in, what its sender calls it, its bytes. */
export type Upload = { control: string; name: string; bytes: Uint8Array<ArrayBuffer> };

/** What was typed in a form, by the names of its controls. */
type Fields = Readonly<Record<string, string>>;

/** A form that brings files: what was typed, and what was chosen. A control in which nothing was chosen brings none. */
export type Uploads = { fields: Fields; files: readonly Upload[] };

/** How many files one form may bring, and how many bytes in all. */
export type UploadLimits = { files: number; bytes: number };

export type UploadFault = Extract<FileFault, 'too-large' | 'too-many' | 'cut-off'>;

/** What of a form is not its files: more is no form of ours. */
const most = { parts: 1500, fieldBytes: 32 * 1024, allFieldBytes: 1024 * 1024, name: 200, headerBytes: 8 * 1024 };

/** How many times as much as it may bring is read of a form, though for nothing: a browser hears an answer only when it has sent all. */
export const heardOut = 2;

/**
 * Reads a form with files as it arrives, and never keeps more of it than the limits say. Where it is too much, cut off or no such
 * form, no file of it is taken; what was typed, as far as it came, can be given back to whoever typed it.
 */
export async function readUploads(
  request: Request,
  limits: UploadLimits,
): Promise<{ ok: true; value: Uploads } | { ok: false; fault: UploadFault; fields: Fields }> {
  const form = Form.open(request.headers.get('content-type'), limits);
  const body = request.body?.getReader();
  if (!form || !body) return { ok: false, fault: 'cut-off', fields: {} };
  let read = 0;
  try {
    for (let part = await body.read(); !part.done && read <= heardOut * limits.bytes; part = await body.read()) {
      read += part.value.length;
      if (read > limits.bytes) form.refuse('too-large');
      await form.write(part.value);
    }
  } catch {
    form.refuse('cut-off');
  }
  void body.cancel().catch(() => undefined);
  return form.end();
}

/** A form that is being read. Once it is refused it takes no file any more. */
class Form {
  readonly #parser: BusboyInstance;
  readonly #limits: UploadLimits;
  readonly #fields = new Map<string, string>();
  #fieldRoom = most.allFieldBytes;
  #files: Upload[] = [];
  #fault: UploadFault | undefined;
  #isReadable = true;
  #goOn = () => {};

  /** Undefined where it is no form with files. */
  static open(contentType: string | null, limits: UploadLimits): Form | undefined {
    try {
      return contentType?.startsWith('multipart/form-data') ? new Form(contentType, limits) : undefined;
    } catch {
      return undefined;
    }
  }

  private constructor(contentType: string, limits: UploadLimits) {
    this.#limits = limits;
    this.#parser = new Busboy({
      headers: { 'content-type': contentType },
      limits: { fieldSize: most.fieldBytes, fileSize: mostBytes, parts: most.parts, headerSize: most.headerBytes },
    });
    this.#parser.on('field', (name: string | undefined, value: string, _: boolean, isTruncated: boolean) =>
      this.#takeField(name, value, isTruncated),
    );
    this.#parser.on('file', (control: string | undefined, stream: BusboyFileStream, name: string | undefined) =>
      this.#takeFile(control, stream, name),
    );
    this.#parser.on('partsLimit', () => this.refuse('too-many'));
    this.#parser.on('error', () => this.refuse('cut-off'));
    this.#parser.on('finish', () => this.#goOn());
  }

  /** The first fault is the one that is told; the files that were read are let go. */
  refuse(fault: UploadFault): void {
    this.#fault ??= fault;
    this.#files = [];
    if (fault !== 'cut-off') return;
    this.#isReadable = false;
    this.#goOn();
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#isReadable) await this.#until((done) => this.#parser.write(bytes, done));
  }

  async end() {
    if (this.#isReadable) await this.#until(() => this.#parser.end());
    const fields = Object.fromEntries(this.#fields);
    if (this.#fault) return { ok: false, fault: this.#fault, fields } as const;
    return { ok: true, value: { fields, files: this.#files } } as const;
  }

  /** Waits for the parser, which says nothing more of a form that it cannot read. */
  #until(work: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      this.#goOn = resolve;
      work(resolve);
    });
  }

  #takeField(name: string | undefined, value: string, isTruncated: boolean): void {
    this.#fieldRoom -= value.length;
    if (name === undefined) this.refuse('cut-off');
    else if (isTruncated || name.length > most.name || this.#fieldRoom < 0) this.refuse('too-large');
    // No keyboard types the character zero, and PostgreSQL refuses it.
    else this.#fields.set(name, value.replaceAll('\0', ''));
  }

  #takeFile(control: string | undefined, stream: BusboyFileStream, name: string | undefined): void {
    const chunks: Buffer[] = [];
    if (control === undefined) this.refuse('cut-off');
    else if (control.length > most.name) this.refuse('too-large');
    stream.on('data', (chunk: Buffer) => {
      if (!this.#fault) chunks.push(chunk);
    });
    stream.on('limit', () => this.refuse('too-large'));
    stream.on('error', () => this.refuse('cut-off'));
    stream.on('end', () => {
      if (this.#fault || control === undefined || (!name && chunks.length === 0)) return;
      if (this.#files.length === this.#limits.files) return this.refuse('too-many');
      this.#files.push({ control, name: name ?? '', bytes: Buffer.concat(chunks) });
    });
  }
}
