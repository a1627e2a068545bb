import { type Screen, showNotice } from '#lib/web/worker/push';

/**
 * A phone that runs the service worker's own handler. Its screen does what the Notifications API says of a tag: what comes
 * under one that is shown replaces it, and sounds again only with `renotify`.
 */
export class Phone {
  /** Titles by their tag, as they stand on the screen. */
  readonly shown = new Map<string, string>();
  sounds = 0;

  /** What a push event brings. */
  async receive(notice: object): Promise<void> {
    await showNotice({ json: () => notice }, this.#screen);
  }

  readonly #screen: Screen = {
    showNotification: async (title, { tag = '', ...options } = {}) => {
      const again = tag !== '' && this.shown.has(tag);
      if (!again || ('renotify' in options && options.renotify === true)) this.sounds += 1;
      this.shown.set(tag || `${this.shown.size}`, title);
    },
  };
}
