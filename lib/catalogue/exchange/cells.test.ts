import { describe, expect, it } from 'vitest';
import { readCell, writeCell } from '#lib/catalogue/exchange/cells';
import type { Control } from '#lib/catalogue/fields/model';

const whole = (control: Control) => ({ control, mayBeMissing: false });
const number = { control: 'number', least: undefined, most: undefined, whole: true } as const;
const keyed = { control: 'keyed', keys: { list: 'fees' }, value: { control: 'line' } } as const;
const said = (control: Control, cell: string) => {
  const read = readCell(whole(control), cell);
  return read.ok ? read.value : read.fault;
};

describe('a cell says', () => {
  it.each([
    ['はい', true],
    ['YES', true],
    ['1', true],
    ['いいえ', false],
    ['no', false],
    ['0', false],
    ['', undefined],
  ])('%j as yes or no', (cell, value) => expect(said({ control: 'yes-no' }, cell)).toBe(value));

  it.each([
    ['2026/4/1', '2026-04-01'],
    ['2026年12月31日', '2026-12-31'],
    ['2026-04-01', '2026-04-01'],
    ['年度末', '年度末'],
  ])('%j as a day, as spreadsheets rewrite it', (cell, value) => expect(said({ control: 'day' }, cell)).toBe(value));

  it.each([
    ['1,200', 1200],
    ['１２', 12],
    ['-3.5', -3.5],
    ['12円', { code: 'not-a-number', params: { value: '12円' } }],
    ['1,2', { code: 'not-a-number', params: { value: '1,2' } }],
    ['1e3', { code: 'not-a-number', params: { value: '1e3' } }],
  ])('%j as a number', (cell, value) => expect(said(number, cell)).toEqual(value));

  it('lines, and sentences by their ids', () => {
    expect(said({ control: 'lines' }, 'あ\r\nい')).toEqual(['あ', 'い']);
    expect(said({ control: 'lines' }, '[転出届](/services/moving-out)')).toEqual(['[転出届](/services/moving-out)']);
    expect(said(keyed, 'paper: 紙: 1枚\nweb：電子')).toEqual({ paper: '紙: 1枚', web: '電子' });
    expect(said(keyed, 'paper')).toMatchObject({ code: 'no-colon', params: { number: 1, said: 'paper' } });
  });

  it('nothing: an empty list where it must be there, else no list at all', () => {
    expect(readCell({ control: { control: 'lines' }, mayBeMissing: false }, ' ')).toEqual({ ok: true, value: [] });
    expect(readCell({ control: { control: 'lines' }, mayBeMissing: true }, '')).toEqual({ ok: true, value: undefined });
  });
});

describe('what is written is read as it was', () => {
  it.each<[string, Control, unknown]>([
    ['a line that has a break', { control: 'lines' }, ['あ\nい', 'う']],
    ['a line that is JSON', { control: 'words' }, ['["a"]']],
    ['a sentence that has a break', keyed, { paper: 'あ\nい' }],
    ['no sentence', keyed, {}],
    ['a no', { control: 'yes-no' }, false],
    ['a group', { control: 'group', fields: [] }, { unit: 'days' }],
    ['a sentence with quotes and blanks', { control: 'prose' }, ' "a",\r\n=1 '],
  ])('%s', (_, control, value) => {
    for (const mayBeMissing of [false, true]) {
      expect(readCell({ control, mayBeMissing }, writeCell({ control, mayBeMissing }, value))).toEqual({ ok: true, value });
    }
  });

  it('an empty list where a missing one means something else', () => {
    expect(writeCell({ control: { control: 'words' }, mayBeMissing: true }, [])).toBe('[]');
    expect(writeCell({ control: { control: 'words' }, mayBeMissing: false }, [])).toBe('');
  });
});
