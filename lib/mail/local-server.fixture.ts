import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** What a mail server says to a letter, by its number: taken, refused for now, refused for good; to whoever it is for, or when it has read it. */
export type Answer = 250 | { recipient: number } | { letter: number } | { password: number };

const refusing = (responseCode: number) => Object.assign(new Error('refused'), { responseCode });

/** A mail server on this machine, which keeps what it took as it came over the line. */
export class LocalMailServer {
  readonly taken: string[] = [];
  answer: Answer = 250;
  readonly #server: SMTPServer;
  #port = 0;

  constructor() {
    this.#server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      allowInsecureAuth: true,
      onAuth: (_given, _session, done) => done(this.#refused('password'), { user: 'city' }),
      onRcptTo: (_address, _session, done) => done(this.#refused('recipient')),
      onData: (stream, _session, done) =>
        void text(stream).then((letter) => {
          const refused = this.#refused('letter');
          if (!refused) this.taken.push(letter);
          done(refused);
        }),
    });
  }

  /** Opens it, until the test is over; a second time on the same port. */
  async open(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(this.#port, '127.0.0.1', listening));
    const address = this.#server.server.address();
    this.#port = typeof address === 'object' && address ? address.port : 0;
    // Our end keeps its connection open for the next letter, so nobody waits for it here.
    onTestFinished(() => this.close());
  }

  /** What the setting MAIL_SERVER says. */
  get address(): string {
    return `smtp://city:secret@127.0.0.1:${this.#port}`;
  }

  close(): void {
    this.#server.close();
  }

  #refused(at: 'recipient' | 'letter' | 'password'): Error | null {
    const said = this.answer;
    return typeof said === 'object' && at in said ? refusing(Object.values(said)[0] ?? 0) : null;
  }
}

/** A header of a letter, its lines unfolded. */
export function headerOf(letter: string, name: string): string | undefined {
  return new RegExp(`^${name}: (.*)$`, 'im').exec(letter.replace(/\r\n[ \t]+/g, ' '))?.[1];
}
