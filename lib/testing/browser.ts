let browsers = 0;

/** Somebody's browser for tests: keeps cookies, and stands behind an address of its own, so that tests do not count as each other's guesses. */
export class Browser {
  readonly source: string;
  readonly #cookies = new Map<string, string>();

  constructor(source?: string) {
    browsers += 1;
    this.source = source ?? `198.18.${Math.floor(browsers / 250)}.${(browsers % 250) + 1}`;
  }

  get headers(): Headers {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Headers({ cookie, 'x-forwarded-for': this.source, 'user-agent': 'test' });
  }

  take(setCookies: readonly string[]): this {
    for (const cookie of setCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return this;
  }

  sessionCookie(): string {
    return [...this.#cookies].find(([name]) => name.endsWith('session_token'))?.[1] ?? '';
  }
}
