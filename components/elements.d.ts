import type { HTMLAttributes } from 'react';

type IslandElement = HTMLAttributes<HTMLElement> & Record<`data-${string}`, string | number | undefined>;

/** The custom elements of our islands; their scripts are the `*.island.ts` files. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'offline-notice': IslandElement;
      'open-now': IslandElement;
      'coming-days': IslandElement;
      'print-page': IslandElement;
      'read-aloud': IslandElement;
      'kept-since': IslandElement;
      'nearest-sites': IslandElement;
      'keep-checklist': IslandElement;
      'kept-checklists': IslandElement;
      'kept-pages': IslandElement;
      'move-checklists': IslandElement;
      'passkey-button': IslandElement;
      'talk-flow': IslandElement;
      'push-offer': IslandElement;
      'site-map': IslandElement;
      'map-view': IslandElement;
      'procedure-form': IslandElement;
      'procedure-start': IslandElement;
      'procedure-check': IslandElement;
      'procedure-sent': IslandElement;
    }
  }
}
