import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { type FileFault, mostBytes } from '#lib/files/model';
import { ok, type Result, refused } from '#lib/result';

/** A file of a form: the control it was chosen in, what its sender calls it, its bytes. */
export type Upload = { control: string; name: string; bytes: Uint8Array<ArrayBuffer> };

/** A form that brings files: what was typed, and what was chosen. A control in which nothing was chosen brings none. */
export type Uploads = { fields: Readonly<Record<string, string>>; files: readonly Upload[] };

/** How many files one form may bring, and how many bytes in all. */
export type UploadLimits = { files: number; bytes: number };

export type UploadFault = Extract<FileFault, 'too-large' | 'too-many' | 'cut-off'>;

/** What of a form is not its files: more is no form of ours. */
const most = { fields: 1500, fieldBytes: 32 * 1024, name: 200, headerBytes: 8 * 1024 };

/**
 * Reads a form with files as it arrives, and never keeps more of it than the limits say: what is too much, cut off or no such
 * form is refused, and nothing of it is kept.
 */
export async function readUploads(request: Request, limits: UploadLimits): Promise<Result<Uploads, UploadFault>> {
  const form = Form.open(request.headers.get('content-type'), limits);
  const body = request.body?.getReader();
  if (!form || !body) return refused('cut-off');
  let left = limits.bytes;
  try {
    for (let part = await body.read(); !part.done; part = await body.read()) {
      left -= part.value.length;
      if (left < 0) form.refuse('too-large');
      // Read on for a while, though for nothing: a browser listens to the answer only when it has sent its form.
      if (left < -limits.bytes) break;
      await form.write(part.value);
    }
  } catch {
    form.refuse('cut-off');
  }
  void body.cancel().catch(() => undefined);
  return form.end();
}

/** A form that is being read. Once it is refused it takes nothing more. */
class Form {
  readonly #parser: BusboyInstance;
  readonly #limits: UploadLimits;
  readonly #fields = new Map<string, string>();
  #files: Upload[] = [];
  #fault: UploadFault | undefined;
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
      limits: { fieldSize: most.fieldBytes, fileSize: mostBytes, parts: most.fields, headerPairs: 20, headerSize: most.headerBytes },
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

  /** The first fault is the one that is told; what was read is let go. */
  refuse(fault: UploadFault): void {
    this.#fault ??= fault;
    this.#files = [];
    this.#goOn();
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (!this.#fault) await this.#until((done) => this.#parser.write(bytes, done));
  }

  async end(): Promise<Result<Uploads, UploadFault>> {
    if (!this.#fault) await this.#until(() => this.#parser.end());
    return this.#fault ? refused(this.#fault) : ok({ fields: Object.fromEntries(this.#fields), files: this.#files });
  }

  /** Waits for the parser, which says nothing more of a form that it cannot read. */
  #until(work: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      this.#goOn = resolve;
      work(resolve);
    });
  }

  #takeField(name: string | undefined, value: string, isTruncated: boolean): void {
    if (name === undefined) this.refuse('cut-off');
    else if (isTruncated || name.length > most.name) this.refuse('too-large');
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
      this.#files.push({ control, name: name ?? '', bytes: new Uint8Array(Buffer.concat(chunks)) });
    });
  }
}
