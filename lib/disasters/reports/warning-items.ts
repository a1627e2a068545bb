import type { Area, AreaType } from '#lib/disasters/reports/model';
import { all, attribute, type Element, textOf } from '#lib/disasters/reports/xml';

/** The items of a body's warnings of a type, such as `気象警報・注意報（市町村等）`. */
export function warningItems(body: Element | undefined, type: string): Element[] {
  return all(body, 'Warning')
    .filter((one) => attribute(one, 'type') === type)
    .flatMap((one) => all(one, 'Item'));
}

/** The area that an item is about; its code means something in the table of its type only. */
export function areaOf(item: Element | undefined, type: AreaType): Area {
  return areaIn(all(item, 'Area')[0], type);
}

export function areaIn(area: Element | undefined, type: AreaType): Area {
  return { type, code: textOf(area, 'Code'), name: textOf(area, 'Name') };
}
